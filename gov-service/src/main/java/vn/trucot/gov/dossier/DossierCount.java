package vn.trucot.gov.dossier;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.trucot.events.InvalidTerm;

/**
 * What is counted of the dossiers of a month, called as in the form: of those received in it, or of those returned in it. The
 * same words count them and list them.
 */
public enum DossierCount {
    RECEIVED("received", Month.OF_RECEIPT, "true"),
    ONLINE("online", Month.OF_RECEIPT, "s.channel = 'ONLINE'"),
    POSTAL("postal", Month.OF_RECEIPT, "s.channel = 'POSTAL'"),
    RESOLVED("resolved", Month.OF_RETURN, "true"),
    ON_TIME("onTime", Month.OF_RETURN, "not s.overdue"),
    OVERDUE("overdue", Month.OF_RECEIPT, "s.overdue"),
    DIGITISED("digitised", Month.OF_RECEIPT, "s.digitised"),
    WITH_FEE("withFee", Month.OF_RECEIPT, "s.with_fee"),
    PAID_ONLINE("paidOnline", Month.OF_RECEIPT, "s.paid_online"),
    RATED("rated", Month.OF_RETURN, "s.satisfied is not null"),
    SATISFIED("satisfied", Month.OF_RETURN, "s.satisfied"),
    NO_WRITTEN_RESULT("noWrittenResult", Month.OF_RETURN, "s.no_written_result"),
    ELECTRONIC_RESULTS("electronicResults", Month.OF_RETURN, "s.electronic_result"),
    REUSED_DATA("reusedData", Month.OF_RECEIPT, "s.reused_data"),
    FROM_ELSEWHERE("fromElsewhere", Month.OF_RECEIPT, "s.from_elsewhere");

    /** The month of a dossier that a count is of. */
    enum Month {
        OF_RECEIPT("received_by", "received_on"),
        OF_RETURN("returned_by", "returned_on");

        private final String unit;
        private final String day;

        Month(String unit, String day) {
            this.unit = unit;
            this.day = day;
        }

        /** The dossiers {@code s} of a unit in the month that begins on a day. */
        String of(String orgUnit, String firstDay) {
            return "s.counted and s.%1$s = %3$s and s.%2$s >= %4$s and s.%2$s < (%4$s + interval '1 month')::date"
                    .formatted(unit, day, orgUnit, firstDay);
        }
    }

    private final String field;
    private final Month month;
    private final String condition;

    DossierCount(String field, Month month, String condition) {
        this.field = field;
        this.month = month;
        this.condition = condition;
    }

    /** Of the form. */
    String field() {
        return field;
    }

    Month month() {
        return month;
    }

    String condition() {
        return condition;
    }

    /** Reads the name of a field of the form. */
    public static DossierCount fromString(String text) {
        return Arrays.stream(values())
                .filter(count -> count.field.equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidTerm(
                        "count",
                        text,
                        "write one of "
                                + Arrays.stream(values())
                                        .map(DossierCount::field)
                                        .collect(Collectors.joining(", "))));
    }
}
