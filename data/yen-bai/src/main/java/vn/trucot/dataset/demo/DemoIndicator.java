package vn.trucot.dataset.demo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Period;

/**
 * How a number of a form is made up: a part of a base that grows from year to year.
 *
 * @param code the indicator that the number is stated for: nothing is made up that was published
 * @param field where the number stands in the form
 * @param whole where the base stands; null if the form does not ask for it
 * @param start the part in January 2022
 * @param perYear how much the part grows in a year
 * @param most greatest part
 * @param each what one of the base counts for in a period, 1 unless it is money
 * @param since the year from which on the form is asked for it
 * @param notBelow a field before it that its number is never below; null if there is none
 */
record DemoIndicator(
        IndicatorCode code,
        DemoForm form,
        String field,
        Base base,
        @Nullable String whole,
        double start,
        double perYear,
        double most,
        long each,
        int since,
        @Nullable String notBelow) {

    /** What a commune has or does in a period, of which a part is counted. */
    enum Base {
        VILLAGES,
        HOUSEHOLDS,
        PEOPLE,
        ADULTS,
        OFFICIALS,
        MANAGERS,
        SCHOOLS,
        PROCEDURES,
        DOSSIERS,
        DOCUMENTS,
        REPLACEABLE,
        PETITIONS,
        COMPUTERS,
        OUTGOING,
        WORK_FILES,
        REPORTS,
        MEETINGS,
        DIRECTIVES,
        NEWS,
        PARTY_CELLS,
        PARTY_MEMBERS,
        INCIDENTS,
        PETITIONS_SENT,
        ANSWERS,
        RATINGS,
        BUDGET_VND,
        PUPILS,
        CLASSES,
        TEACHERS,
        FACILITIES,
        HEALTH_FEES,
        PEOPLE_OF_14,
        PEOPLE_OF_15,
        SCHOOL_FEES,
        CLINIC_FEES,
        SERVICE_FEES,
        /** The commune itself, and what it does once however many it was made of. */
        COMMUNE(true),
        STEERING_MEETINGS(true),
        PLAN_TASKS(true);

        private final boolean together;

        Base() {
            this(false);
        }

        Base(boolean together) {
            this.together = together;
        }

        /** Whether a commune that was merged has one of its own, and not what its predecessors had. */
        boolean isTogether() {
            return together;
        }
    }

    private static final List<DemoIndicator> FIRST = List.of(
            part("GOV.STAFF.COMPUTERS", DemoForm.WORKFORCE, "computers", Base.OFFICIALS, "officials", 0.62, 0.09, 1),
            part(
                    "GOV.STAFF.ACCOUNTS_AND_SIGNATURES",
                    DemoForm.WORKFORCE,
                    "signatures",
                    Base.OFFICIALS,
                    "officials",
                    0.55,
                    0.11,
                    1),
            part(
                    "GOV.TRAINING.OFFICIALS_TRAINED",
                    DemoForm.WORKFORCE,
                    "trained",
                    Base.OFFICIALS,
                    "officials",
                    0.25,
                    0.15,
                    1),
            count("GOV.WEBSITE.VISITS", DemoForm.WEBSITE, "visits", Base.PEOPLE, 0.12, 0.06, 0.6, 1),
            count("ECO.CASHLESS.E_WALLETS", DemoForm.DIGITAL_PAYMENT, "eWallets", Base.PEOPLE, 0.08, 0.04, 0.4, 1),
            count(
                    "ECO.CASHLESS.MOBILE_MONEY",
                    DemoForm.DIGITAL_PAYMENT,
                    "mobileMoney",
                    Base.PEOPLE,
                    0.03,
                    0.02,
                    0.2,
                    1),
            count(
                    "ECO.CASHLESS.AGENT_POINTS",
                    DemoForm.DIGITAL_PAYMENT,
                    "agentPoints",
                    Base.HOUSEHOLDS,
                    0.006,
                    0.004,
                    0.04,
                    1),
            count(
                    "ECO.ONLINE_MARKET.PRODUCTS",
                    DemoForm.DIGITAL_PAYMENT,
                    "marketProducts",
                    Base.HOUSEHOLDS,
                    0.004,
                    0.003,
                    0.03,
                    1),
            count(
                    "ECO.CASHLESS.TURNOVER",
                    DemoForm.CASHLESS_TURNOVER,
                    "turnover",
                    Base.HOUSEHOLDS,
                    0.2,
                    0.12,
                    0.9,
                    3_000_000),
            quality("PUBLISHED_ON_TIME", "publishedOnTime", Base.PROCEDURES, "toPublish", 0.7, 0.06, 1),
            quality("UPDATED_ON_TIME", "updatedOnTime", Base.PROCEDURES, "toUpdate", 0.66, 0.06, 1),
            quality("CONTENT_COMPLETE", "disclosedInFull", Base.PROCEDURES, "disclosed", 0.72, 0.06, 1),
            quality("STATUS_SYNCHRONISED", "synchronised", Base.DOSSIERS, "toSynchronise", 0.6, 0.08, 1),
            quality("DOSSIERS_IN_TIME", "resolvedInTime", Base.DOSSIERS, "dossiers", 0.74, 0.03, 0.92),
            quality("DOSSIERS_IN_TIME", "inWorkInTime", Base.DOSSIERS, "dossiers", 0.04, 0, 0.06),
            quality("DOSSIERS_SATISFIED", "wentWrong", Base.DOSSIERS, "dossiers", 0.09, 0, 0.15),
            quality("ELECTRONIC_RESULTS", "electronicResults", Base.DOCUMENTS, "documentResults", 0.35, 0.12, 1),
            quality("PAPERS_REPLACED", "replaced", Base.REPLACEABLE, "replaceable", 0.3, 0.1, 1),
            quality("DATA_REUSED", "whollyReplaced", Base.REPLACEABLE, "replaceable", 0.12, 0.06, 0.6),
            quality("CERTIFIED_COPIES", "certifying", Base.COMMUNE, "communes", 0.3, 0.06, 1),
            quality("PETITIONS_ON_TIME", "petitionsInTime", Base.PETITIONS, "petitions", 0.85, 0.03, 1),
            quality("PETITIONS_SATISFIED", "petitionsWentWrong", Base.PETITIONS, "petitionsHandled", 0.15, 0, 0.3),
            part(
                    "SOC.CONNECTIVITY.VILLAGES_4G",
                    DemoForm.CONNECTIVITY,
                    "covered4g",
                    Base.VILLAGES,
                    "villages",
                    0.88,
                    0.04,
                    1),
            part(
                    "SOC.CONNECTIVITY.VILLAGES_FIXED",
                    DemoForm.CONNECTIVITY,
                    "fixed",
                    Base.VILLAGES,
                    "villages",
                    0.68,
                    0.08,
                    1),
            part(
                    "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE",
                    DemoForm.FIBRE,
                    "connected",
                    Base.HOUSEHOLDS,
                    "households",
                    0.22,
                    0.11,
                    0.9),
            part("SOC.HEALTH.E_RECORDS", DemoForm.HEALTH, "records", Base.PEOPLE, "people", 0.6, 0.08, 0.97),
            part("SOC.SCHOOL.ON_PLATFORM", DemoForm.SCHOOLS, "onPlatform", Base.SCHOOLS, "schools", 0.4, 0.16, 1),
            part(
                    "SOC.SCHOOL.CASHLESS_FEES",
                    DemoForm.SCHOOLS,
                    "cashlessFees",
                    Base.HOUSEHOLDS,
                    "fees",
                    0.1,
                    0.17,
                    0.95));

    static final List<DemoIndicator> ALL =
            Stream.concat(FIRST.stream(), LaterNumbers.ALL.stream()).toList();

    private static DemoIndicator part(
            String code,
            DemoForm form,
            String field,
            Base base,
            String whole,
            double start,
            double perYear,
            double most) {
        return new DemoIndicator(IndicatorCode.of(code), form, field, base, whole, start, perYear, most, 1, 0, null);
    }

    private static DemoIndicator quality(
            String code, String field, Base base, String whole, double start, double perYear, double most) {
        return part("GOV.SERVICE_QUALITY." + code, DemoForm.SERVICE_QUALITY, field, base, whole, start, perYear, most);
    }

    private static DemoIndicator count(
            String code, DemoForm form, String field, Base base, double start, double perYear, double most, long each) {
        return new DemoIndicator(IndicatorCode.of(code), form, field, base, null, start, perYear, most, each, 0, null);
    }

    boolean isAskedIn(Period period) {
        return period.firstDay().getYear() >= since;
    }
}
