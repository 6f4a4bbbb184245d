package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;

/** The texts of one statement as they were written; one object is filled again and again. */
final class RawStatement {

    static final List<String> REQUIRED = List.of("indicator", "orgUnit", "period", "numerator");
    static final List<String> OPTIONAL = List.of(
            "breakdown", "denominator", "notApplicable", "sourceKind", "sourceName", "publishedOn", "place", "note");

    /** What the columns of a table hold, by their names. */
    static final Map<String, Class<?>> TYPES = types();

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

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        REQUIRED.forEach(name -> types.put(name, String.class));
        OPTIONAL.forEach(name -> types.put(name, String.class));
        types.put("period", Period.class);
        types.put("publishedOn", Temporal.class); // a day, or the month or year of one
        types.put("numerator", BigDecimal.class);
        types.put("denominator", BigDecimal.class);
        types.put("notApplicable", boolean.class);
        return Collections.unmodifiableMap(types);
    }

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
