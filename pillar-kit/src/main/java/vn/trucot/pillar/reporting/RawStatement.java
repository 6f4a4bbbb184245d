package vn.trucot.pillar.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of one statement as they were written; one object is filled again and again. */
final class RawStatement {

    static final List<String> REQUIRED = List.of("indicator", "orgUnit", "period", "numerator");
    static final List<String> OPTIONAL = List.of(
            "breakdown", "denominator", "notApplicable", "sourceKind", "sourceName", "publishedOn", "place", "note");

    @Nullable
    String indicator;

    @Nullable
    String orgUnit;

    @Nullable
    String period;

    @Nullable
    String breakdown;

    @Nullable
    String numerator;

    @Nullable
    String denominator;

    @Nullable
    String notApplicable;

    @Nullable
    String sourceKind;

    @Nullable
    String sourceName;

    @Nullable
    String publishedOn;

    @Nullable
    String place;

    @Nullable
    String note;

    void clear() {
        indicator = null;
        orgUnit = null;
        period = null;
        breakdown = null;
        numerator = null;
        denominator = null;
        notApplicable = null;
        sourceKind = null;
        sourceName = null;
        publishedOn = null;
        place = null;
        note = null;
    }
}
