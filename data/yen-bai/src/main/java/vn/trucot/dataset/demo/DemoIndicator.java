package vn.trucot.dataset.demo;

import java.util.List;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;

/**
 * How figures of an indicator without records are made up: a part of a base that grows from year to year.
 *
 * @param ratio whether the base is stated as the denominator
 * @param start the part in January 2022
 * @param perYear how much the part grows in a year
 * @param most greatest part
 * @param each what one of the base counts for in a period, 1 unless it is money
 */
record DemoIndicator(
        IndicatorCode code,
        Frequency frequency,
        Base base,
        boolean ratio,
        double start,
        double perYear,
        double most,
        long each) {

    /** What a commune has, of which a part is counted. */
    enum Base {
        VILLAGES,
        HOUSEHOLDS,
        PEOPLE,
        OFFICIALS,
        SCHOOLS
    }

    static final List<DemoIndicator> ALL = List.of(
            ratio("GOV.STAFF.COMPUTERS", Frequency.YEAR, Base.OFFICIALS, 0.62, 0.09, 1),
            ratio("GOV.STAFF.ACCOUNTS_AND_SIGNATURES", Frequency.YEAR, Base.OFFICIALS, 0.55, 0.11, 1),
            ratio("GOV.TRAINING.OFFICIALS_TRAINED", Frequency.YEAR, Base.OFFICIALS, 0.25, 0.15, 1),
            count("GOV.WEBSITE.VISITS", Frequency.QUARTER, Base.PEOPLE, 0.12, 0.06, 0.6, 1),
            count("ECO.CASHLESS.E_WALLETS", Frequency.YEAR, Base.PEOPLE, 0.08, 0.04, 0.4, 1),
            count("ECO.CASHLESS.MOBILE_MONEY", Frequency.YEAR, Base.PEOPLE, 0.03, 0.02, 0.2, 1),
            count("ECO.CASHLESS.AGENT_POINTS", Frequency.YEAR, Base.HOUSEHOLDS, 0.006, 0.004, 0.04, 1),
            count("ECO.CASHLESS.TURNOVER", Frequency.QUARTER, Base.HOUSEHOLDS, 0.2, 0.12, 0.9, 3_000_000),
            count("ECO.ONLINE_MARKET.PRODUCTS", Frequency.YEAR, Base.HOUSEHOLDS, 0.004, 0.003, 0.03, 1),
            ratio("SOC.CONNECTIVITY.VILLAGES_4G", Frequency.YEAR, Base.VILLAGES, 0.88, 0.04, 1),
            ratio("SOC.CONNECTIVITY.VILLAGES_FIXED", Frequency.YEAR, Base.VILLAGES, 0.68, 0.08, 1),
            ratio("SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE", Frequency.QUARTER, Base.HOUSEHOLDS, 0.22, 0.11, 0.9),
            ratio("SOC.HEALTH.E_RECORDS", Frequency.YEAR, Base.PEOPLE, 0.6, 0.08, 0.97),
            ratio("SOC.SCHOOL.ON_PLATFORM", Frequency.YEAR, Base.SCHOOLS, 0.4, 0.16, 1),
            ratio("SOC.SCHOOL.CASHLESS_FEES", Frequency.YEAR, Base.HOUSEHOLDS, 0.1, 0.17, 0.95));

    private static DemoIndicator ratio(
            String code, Frequency frequency, Base base, double start, double perYear, double most) {
        return new DemoIndicator(IndicatorCode.of(code), frequency, base, true, start, perYear, most, 1);
    }

    private static DemoIndicator count(
            String code, Frequency frequency, Base base, double start, double perYear, double most, long each) {
        return new DemoIndicator(IndicatorCode.of(code), frequency, base, false, start, perYear, most, each);
    }
}
