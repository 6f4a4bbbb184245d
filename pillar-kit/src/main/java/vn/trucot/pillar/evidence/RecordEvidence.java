package vn.trucot.pillar.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.SpooledAnswer;

/** Keeps what proves records. Whether there is such a record, and who may write it, is asked before. */
@ApplicationScoped
public class RecordEvidence {

    private static final String READ = """
            select e.number, e.what, e.about, e.title, e.document_number, e.document_date, e.issuer, e.link, e.file_name,
                e.sha256, e.content is not null as stored, e.added_at, e.added_by, w.reason, w.withdrawn_at, w.withdrawn_by
            from record_evidence e left join record_evidence_withdrawal w using (record_id, kind, number)
            where e.record_id = ? and e.kind = ? order by e.number""";

    private static final String ADD = """
            insert into record_evidence (record_id, kind, number, what, about, title, document_number, document_date,
                issuer, link, file_name, sha256, content, added_at, added_by)
            select ?::uuid, ?::text, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?::bytea,
                ?::timestamptz, ?
            from record_evidence where record_id = ? and kind = ?
            returning number""";

    private static final String WITHDRAW = """
            insert into record_evidence_withdrawal (record_id, kind, number, reason, withdrawn_at, withdrawn_by)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String PIECE = """
            select substring(content from ? for ?) from record_evidence where record_id = ? and kind = ? and number = ?""";

    /** Bytes of a file that are in memory at once. */
    private static final int AT_A_TIME = 1 << 18;

    private final DataSource dataSource;
    private final CurrentUser user;
    private final Clock clock;

    RecordEvidence(DataSource dataSource, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.user = user;
        this.clock = clock;
    }

    /** All pieces of a record, also those that were withdrawn, in the order in which they came. */
    public List<Evidence> of(String collection, UUID id) {
        List<Evidence> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, id);
            read.setString(2, collection);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    found.add(evidence(row));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("evidence could not be read", e);
        }
        return List.copyOf(found);
    }

    /**
     * Adds a piece; its unit is locked, so that numbers follow each other.
     *
     * @throws Problem VALIDATION_FAILED with all that is wrong with it
     */
    @Transactional(TxType.MANDATORY)
    public Evidence add(String collection, UUID id, EvidenceRequest sent) {
        EvidenceChecks checked = EvidenceChecks.check(sent, LocalDate.now(clock));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            int next = 0;
            add.setObject(++next, id);
            add.setString(++next, collection);
            add.setString(++next, sent.kind().name());
            add.setString(++next, sent.about());
            add.setString(++next, sent.title());
            add.setString(++next, sent.documentNumber());
            add.setObject(++next, sent.documentDate());
            add.setString(++next, sent.issuer());
            add.setString(++next, sent.link());
            add.setString(++next, sent.fileName());
            add.setString(++next, checked.digest());
            add.setBytes(++next, checked.content());
            add.setObject(++next, now());
            add.setString(++next, user.name());
            add.setObject(++next, id);
            add.setString(++next, collection);
            try (ResultSet row = add.executeQuery()) {
                row.next();
                return find(collection, id, row.getInt(1));
            }
        } catch (SQLException e) {
            throw new RecordingFailed("evidence could not be kept", e);
        }
    }

    /**
     * Says that a piece does not count any more; it stays to be seen, its file is not handed out again.
     *
     * @throws Problem NOT_FOUND; CONFLICT if it was withdrawn before
     */
    @Transactional(TxType.MANDATORY)
    public Evidence withdraw(String collection, UUID id, int number, WithdrawalRequest why) {
        Evidence there = find(collection, id, number);
        if (there.withdrawn() != null) {
            throw new Problem(
                    ProblemCode.CONFLICT,
                    "evidence " + number + " was withdrawn by "
                            + there.withdrawn().by());
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement withdraw = connection.prepareStatement(WITHDRAW)) {
            withdraw.setObject(1, id);
            withdraw.setString(2, collection);
            withdraw.setInt(3, number);
            withdraw.setString(4, why.reason());
            withdraw.setObject(5, now());
            withdraw.setString(6, user.name());
            withdraw.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("evidence could not be withdrawn", e);
        }
        return find(collection, id, number);
    }

    /**
     * The file of a piece.
     *
     * @throws Problem NOT_FOUND if there is none here, or it was withdrawn
     */
    public EvidenceFile file(String collection, UUID id, int number) {
        Evidence there = find(collection, id, number);
        if (!there.stored() || !there.stands()) {
            throw new Problem(
                    ProblemCode.NOT_FOUND,
                    "evidence " + number + (there.stands() ? " has no file that is kept here" : " was withdrawn"));
        }
        return new EvidenceFile(
                Objects.requireNonNull(there.fileName()), SpooledAnswer.of(out -> copy(collection, id, number, out)));
    }

    private void copy(String collection, UUID id, int number, OutputStream out) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(PIECE)) {
            read.setInt(2, AT_A_TIME);
            read.setObject(3, id);
            read.setString(4, collection);
            read.setInt(5, number);
            byte[] piece;
            int from = 1;
            do {
                read.setInt(1, from);
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    piece = row.getBytes(1);
                }
                out.write(piece);
                from += piece.length;
            } while (piece.length == AT_A_TIME);
        } catch (SQLException e) {
            throw new RecordingFailed("a file could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a file cannot be kept until it is sent", e);
        }
    }

    private Evidence find(String collection, UUID id, int number) {
        return of(collection, id).stream()
                .filter(piece -> piece.number() == number)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemCode.NOT_FOUND, "there is no evidence " + number + " of " + collection + "/" + id));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        Instant withdrawnAt = instant(row, "withdrawn_at");
        return new Evidence(
                row.getInt("number"),
                EvidenceKind.valueOf(row.getString("what")),
                row.getString("about"),
                row.getString("title"),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("issuer"),
                row.getString("link"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getBoolean("stored"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                withdrawnAt == null
                        ? null
                        : new Evidence.Withdrawal(row.getString("reason"), withdrawnAt, row.getString("withdrawn_by")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
