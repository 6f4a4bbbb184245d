package vn.trucot.economy.enterprise;

/** The check digit of a tax code (mã số thuế): ten less the weighted sum of the nine digits before it modulo eleven. */
final class TaxCode {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private TaxCode() {}

    /** Whether the tenth digit checks the nine before it; nine digits whose check would be 10 have none. */
    static boolean isChecked(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(code, i);
        }
        return 10 - sum % 11 == digit(code, WEIGHTS.length);
    }

    private static int digit(String code, int index) {
        return code.charAt(index) - '0';
    }
}
