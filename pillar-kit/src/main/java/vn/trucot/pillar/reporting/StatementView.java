package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.pillar.observation.Precedence;
import vn.trucot.pillar.security.UserName;

/**
 * What one source states about one key.
 *
 * @param notApplicable true when the indicator does not apply to the unit; then there is no numerator
 * @param inForce whether this is the figure that counts
 * @param publishedOn day, or if only that is known month or year, of the publication
 * @param place title or address of the document that says so
 * @param note what goes with the figure
 * @param revision state of the key that this statement made
 */
public record StatementView(
        String indicator,
        String orgUnit,
        String period,
        String breakdown,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        Source source,
        Status status,
        boolean inForce,
        long revision,
        Instant recordedAt,
        @UserName String recordedBy,
        @Nullable String publishedOn,
        @Nullable String place,
        @Nullable String note) {

    /** Of the row at hand of the view {@code observation}. */
    public static StatementView of(ResultSet row) throws SQLException {
        return new StatementView(
                row.getString("indicator"),
                row.getString("org_unit"),
                row.getString("period"),
                row.getString("breakdown"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("numerator") == null,
                source(row),
                Status.valueOf(row.getString("status")),
                row.getBoolean("in_force"),
                row.getLong("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("published_on"),
                row.getString("place"),
                row.getString("note"));
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(SourceKind.valueOf(row.getString("source_kind")), row.getString("source_name"));
    }

    /** Where it stands among the approved ones of its key, by the same row. */
    public Precedence precedence(ResultSet row) throws SQLException {
        return new Precedence(row.getBoolean("chosen"), source.kind(), publishedOn, row.getLong("arrival"));
    }

    /** Generated figures say nothing about the world, and so nothing against anybody. */
    boolean contradicts(StatementView other) {
        return status == Status.APPROVED
                && source.kind() != SourceKind.DEMO
                && other.source.kind() != SourceKind.DEMO
                && !(same(numerator, other.numerator) && same(denominator, other.denominator));
    }

    private static boolean same(@Nullable BigDecimal number, @Nullable BigDecimal other) {
        if (number == null || other == null) {
            return number == null && other == null;
        }
        return number.compareTo(other) == 0;
    }
}
