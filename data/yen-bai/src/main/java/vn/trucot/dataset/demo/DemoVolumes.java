package vn.trucot.dataset.demo;

import java.time.YearMonth;

/** How much is generated. Every number that makes the data set larger or smaller is here. */
final class DemoVolumes {

    static final long SEED = 15_2025L;

    static final YearMonth FIRST_MONTH = YearMonth.of(2022, 1);

    /** Published for Yên Bái in 2022; which commune has how many is made up. */
    static final int VILLAGES_OF_YEN_BAI = 1356;

    static final int LEAST_VILLAGES_OF_A_COMMUNE = 4;
    static final int MOST_VILLAGES_OF_A_COMMUNE = 12;

    /** Old Lào Cai: this many or one more in each commune. */
    static final int VILLAGES_OF_A_LAO_CAI_COMMUNE = 6;

    /** Rows a commune files each month, each under another procedure. */
    static final int DOSSIER_ROWS_OF_A_COMMUNE_AND_MONTH = 2;

    static final int OCOP_PRODUCTS = 190;

    private DemoVolumes() {}
}
