package vn.trucot.pillar.reporting;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which statements are asked for; all conditions must hold. */
public record ObservationFilter(
        @QueryParam("indicator") @Nullable String indicator,
        @QueryParam("orgUnit") @Nullable String orgUnit,
        @QueryParam("period") @Nullable String period,

        @Parameter(description = "empty asks for totals") @QueryParam("breakdown") @Nullable
        String breakdown,

        @QueryParam("source") @Nullable String source,
        @QueryParam("inForce") @Nullable Boolean inForce,

        @Parameter(
                description =
                        "true: another source, approved and not generated, states something else about the same key")
        @QueryParam("contradicted")
        @Nullable
        Boolean contradicted) {

    /** Of two statements that contradict each other one is not in force, and those are few and have an index. */
    private static final String CONTRADICTED = """
            (indicator, org_unit, period, breakdown) in (
                select o.indicator, o.org_unit, o.period, o.breakdown from observation o where not o.in_force
            ) and
            """;

    /** Generated figures say nothing about the world, and so nothing against anybody. */
    private static final String SAYS_ELSE = """
            (source_kind <> 'DEMO' and exists (select 1 from observation o
                where (o.indicator, o.org_unit, o.period, o.breakdown)
                        = (observation.indicator, observation.org_unit, observation.period, observation.breakdown)
                    and o.source_name <> observation.source_name
                    and o.status = 'APPROVED' and o.source_kind <> 'DEMO'
                    and (o.numerator, o.denominator) is distinct from (observation.numerator, observation.denominator)
            )) = ?""";

    /** The condition in SQL, with a question mark for each of {@link #values}. */
    String where() {
        List<String> conditions = new ArrayList<>();
        add(conditions, indicator, "indicator = ?");
        add(conditions, orgUnit, "org_unit = ?");
        add(conditions, period, "period = ?");
        add(conditions, breakdown, "breakdown = ?");
        add(conditions, source, "source_name = ?");
        add(conditions, inForce, "in_force = ?");
        add(conditions, contradicted, (Boolean.TRUE.equals(contradicted) ? CONTRADICTED : "") + SAYS_ELSE);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (Object value :
                new @Nullable Object[] {indicator, orgUnit, period, breakdown, source, inForce, contradicted}) {
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static void add(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
