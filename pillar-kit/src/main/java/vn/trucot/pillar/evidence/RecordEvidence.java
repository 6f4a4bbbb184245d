package vn.trucot.pillar.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
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
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
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
                e.sha256, c.size, e.for_everybody, e.added_at, e.added_by, w.reason, w.withdrawn_at, w.withdrawn_by
            from record_evidence e left join record_evidence_withdrawal w using (record_id, kind, number)
                left join evidence_content c on c.sha256 = e.kept_sha256
            where e.record_id = ? and e.kind = ? order by e.number""";

    private static final String ADD = """
            insert into record_evidence (record_id, kind, number, what, about, title, document_number, document_date,
                issuer, link, file_name, sha256, kept_sha256, for_everybody, added_at, added_by)
            select ?::uuid, ?::text, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?,
                ?::timestamptz, ?
            from record_evidence where record_id = ? and kind = ?
            returning number""";

    private static final String WITHDRAW = """
            insert into record_evidence_withdrawal (record_id, kind, number, reason, withdrawn_at, withdrawn_by)
            values (?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final EvidenceContents contents;
    private final CurrentUser user;
    private final Clock clock;

    RecordEvidence(DataSource dataSource, EvidenceContents contents, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.contents = contents;
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
     * Checks a piece, before a transaction begins.
     *
     * @throws Problem VALIDATION_FAILED with all that is wrong with it
     */
    public NewEvidence checked(EvidenceRequest sent) {
        return EvidenceChecks.check(sent, LocalDate.now(clock));
    }

    /**
     * Receives a file to its end and checks it, before a transaction begins.
     *
     * @throws Problem VALIDATION_FAILED, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE if its content is none that is kept
     */
    public NewEvidence checked(EvidenceFileRequest told, InputStream file) {
        return EvidenceChecks.check(told.asRequest(), file, LocalDate.now(clock));
    }

    /** Adds a piece; its unit is locked, so that numbers follow each other. */
    @Transactional(TxType.MANDATORY)
    public Evidence add(String collection, UUID id, NewEvidence piece) {
        EvidenceRequest sent = piece.sent();
        ReceivedFile file = piece.file();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            if (file != null) {
                contents.keep(connection, file);
            }
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
            add.setString(++next, piece.sha256());
            add.setString(++next, file == null ? null : file.sha256());
            add.setBoolean(++next, Boolean.TRUE.equals(sent.forEverybody()));
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
     * The file of a piece, for who may read it: whoever views records of its unit, everybody if it is said to be for everybody.
     *
     * @param unit asked only where the answer depends on it
     * @throws Problem NOT_FOUND if there is none here, or it was withdrawn; TOKEN_MISSING, ROLE_MISSING
     */
    public EvidenceFile file(String collection, UUID id, int number, Supplier<OrgUnitId> unit) {
        Evidence there = find(collection, id, number);
        if (!there.stored() || !there.stands()) {
            throw new Problem(
                    ProblemCode.NOT_FOUND,
                    "evidence " + number + (there.stands() ? " has no file that is kept here" : " was withdrawn"));
        }
        if (!there.forEverybody()) {
            mustView(unit);
        }
        String sha256 = Objects.requireNonNull(there.sha256());
        return new EvidenceFile(
                Objects.requireNonNull(there.fileName()), SpooledAnswer.of(out -> contents.copy(sha256, out)));
    }

    private void mustView(Supplier<OrgUnitId> unit) {
        if (!user.isKnown()) {
            throw new Problem(
                    ProblemCode.TOKEN_MISSING, "the file is for those who may view records of its unit: sign in first");
        }
        user.must(Role.VIEWER, unit.get());
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
                row.getObject("size") != null,
                row.getObject("size", Integer.class),
                row.getBoolean("for_everybody"),
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
