package vn.trucot.pillar.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.security.UserName;

/**
 * That a person put a statement in force.
 *
 * @param reason why it and no other
 * @param document number of the document that says so
 */
public record ChoiceView(
        String reason,
        @Nullable String document,
        Instant decidedAt,
        @UserName String decidedBy) {

    /** For the {@code select} that {@link #of} reads, of the last choice about the statement {@code s} if it was chosen. */
    public static final String COLUMNS = "c.reason, c.document, c.decided_at, c.decided_by";

    /** The table of {@link #COLUMNS}, to join. */
    public static final String JOINED = """
             left join lateral (
                select d.reason, d.document, d.decided_at, d.decided_by
                from statement_choice d where s.chosen and d.key_id = s.key_id order by d.number desc limit 1
            ) c on true""";

    /** Of the row at hand; null if nobody chose its statement. */
    public static @Nullable ChoiceView of(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new ChoiceView(
                        reason,
                        row.getString("document"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("decided_by"));
    }
}
