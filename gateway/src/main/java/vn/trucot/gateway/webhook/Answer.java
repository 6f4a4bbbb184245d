package vn.trucot.gateway.webhook;

/**
 * What came of one attempt.
 *
 * @param taken whether the receiver said so
 * @param gone whether it said that it wants no more
 * @param text status and beginning of what it answered, or why there is no answer
 */
record Answer(boolean taken, boolean gone, String text) {

    static final int LONGEST = 500;

    private static final int GONE = 410;

    static Answer of(int status, String body) {
        String text = body.isBlank() ? Integer.toString(status) : status + " " + printable(body);
        return new Answer(status / 100 == 2, status == GONE, text);
    }

    static Answer none(String reason) {
        return new Answer(false, false, printable(reason));
    }

    private static String printable(String text) {
        String shown = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return shown.substring(0, Math.min(LONGEST, shown.length()));
    }
}
