package vn.trucot.pillar.reporting;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ObservationKey;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

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
        Boolean contradicted,

        @Parameter(description = AS_OF + "; with an indicator or an orgUnit", example = "2025-03-31T10:00:00Z")
        @QueryParam("asOf")
        @Nullable
        Instant asOf) {

    static final String AS_OF = "What had been recorded by then, and was in force then; left out: now";

    /**
     * Stands before a query, and for the view {@code observation} in it: the last word of each source by an instant. Parameters:
     * the instant twice, then those of the keys.
     */
    private static final String EARLIER = """
            with observation as (
                select k.indicator, k.org_unit, k.period, k.breakdown, s.source_name, s.source_kind, s.numerator,
                    s.denominator, s.status, s.revision, s.recorded_at, s.recorded_by, s.published_on, s.place, s.note,
                    s.in_force and s.status = 'APPROVED' and s.revision = (
                        select max(f.revision) from statement_revision f
                        where f.key_id = s.key_id and f.in_force and f.recorded_at <= ?) as in_force
                from (
                    select distinct on (r.key_id, r.source_name) r.* from statement_revision r
                    where r.recorded_at <= ? and r.key_id in (select id from observation_key{KEYS})
                    order by r.key_id, r.source_name, r.revision desc
                ) s
                join observation_key k on k.id = s.key_id
                where not s.withdrawn
            )
            """;

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

    /** The statements of one key as they were. */
    static ObservationFilter of(ObservationKey key, Instant asOf) {
        return new ObservationFilter(
                key.indicator().text(),
                key.orgUnit().text(),
                key.period().toString(),
                key.breakdown().toString(),
                null,
                null,
                null,
                asOf);
    }

    /**
     * What stands before a query of the view {@code observation}, so that it is the one that is asked for.
     *
     * @throws Problem VALIDATION_FAILED if all that ever was is asked for
     */
    String with() {
        if (asOf == null) {
            return "";
        }
        if (indicator == null && orgUnit == null) {
            String reason = "give an indicator or an orgUnit with it; all figures of then are at /observations/as-of";
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    "asOf: " + reason,
                    List.of(Fault.ofField("asOf", ProblemCode.VALIDATION_FAILED, reason)));
        }
        return EARLIER.replace("{KEYS}", joined(ofKey()));
    }

    /** The condition in SQL. */
    String where() {
        List<String> conditions = ofKey();
        add(conditions, source, "source_name = ?");
        add(conditions, inForce, "in_force = ?");
        add(conditions, contradicted, (Boolean.TRUE.equals(contradicted) ? CONTRADICTED : "") + SAYS_ELSE);
        return joined(conditions);
    }

    private List<String> ofKey() {
        List<String> conditions = new ArrayList<>();
        add(conditions, indicator, "indicator = ?");
        add(conditions, orgUnit, "org_unit = ?");
        add(conditions, period, "period = ?");
        add(conditions, breakdown, "breakdown = ?");
        return conditions;
    }

    private static String joined(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** A value for each question mark in {@link #with}, then in {@link #where}. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        if (asOf != null) {
            OffsetDateTime at = asOf.atOffset(ZoneOffset.UTC);
            add(values, at, at, indicator, orgUnit, period, breakdown);
        }
        add(values, indicator, orgUnit, period, breakdown, source, inForce, contradicted);
        return values;
    }

    private static void add(List<Object> values, @Nullable Object... more) {
        Arrays.stream(more).filter(Objects::nonNull).forEach(values::add);
    }

    private static void add(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
