package vn.trucot.gov.dossier;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.gov.dossier.DossierEvent.Channel;
import vn.trucot.gov.dossier.DossierEvent.EventKind;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Looks dossiers up: those that a count is made of, and one of them with its events. */
@Singleton
class StoredDossiers {

    private static final String COUNTED =
            " from dossier_state s where %s and s.procedure_code = coalesce(?, s.procedure_code)" + " and %s";
    private static final String PAGE = "select s.*" + COUNTED + " order by s.dossier limit ? offset ?";
    private static final String TOTAL = "select count(*)" + COUNTED;
    private static final String ONE = "select * from dossier_state where dossier = ?";
    private static final String EVENTS = "select * from dossier_event where dossier = ? order by happened_at, event";

    private final DataSource dataSource;

    StoredDossiers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The dossiers of a unit and month that a number of its return is made of, of one procedure or all. */
    Page<Dossier> page(OrgUnitId unit, Period month, DossierCount count, @Nullable String procedure, Paging paging) {
        String which = count.month().of("?", "?::date");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement page = connection.prepareStatement(PAGE.formatted(which, count.condition()));
                PreparedStatement total = connection.prepareStatement(TOTAL.formatted(which, count.condition()))) {
            int next = set(page, unit, month, procedure);
            page.setLong(next++, paging.size());
            page.setLong(next, (long) paging.page() * paging.size());
            set(total, unit, month, procedure);
            List<Dossier> dossiers = new ArrayList<>();
            try (ResultSet row = page.executeQuery()) {
                while (row.next()) {
                    dossiers.add(Dossier.of(row));
                }
            }
            try (ResultSet row = total.executeQuery()) {
                row.next();
                return new Page<>(dossiers, paging.page(), paging.size(), row.getLong(1));
            }
        } catch (SQLException e) {
            throw new RecordingFailed("dossiers could not be read", e);
        }
    }

    private static int set(PreparedStatement query, OrgUnitId unit, Period month, @Nullable String procedure)
            throws SQLException {
        query.setString(1, unit.text());
        query.setString(2, month.firstDay().toString());
        query.setString(3, month.firstDay().toString());
        query.setString(4, procedure);
        return 5;
    }

    /**
     * One dossier with its events.
     *
     * @throws Problem NOT_FOUND
     */
    DossierHistory read(String dossier) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement one = connection.prepareStatement(ONE);
                PreparedStatement events = connection.prepareStatement(EVENTS)) {
            one.setString(1, dossier);
            events.setString(1, dossier);
            try (ResultSet state = one.executeQuery();
                    ResultSet row = events.executeQuery()) {
                if (!state.next()) {
                    throw new Problem(ProblemCode.NOT_FOUND, "no event told of a dossier " + dossier);
                }
                List<DossierHistory.StoredEvent> told = new ArrayList<>();
                while (row.next()) {
                    told.add(told(row));
                }
                return new DossierHistory(Dossier.of(state), told);
            }
        } catch (SQLException e) {
            throw new RecordingFailed("a dossier could not be read", e);
        }
    }

    private static DossierHistory.StoredEvent told(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        DossierEvent event = new DossierEvent(
                row.getString("event"),
                row.getString("dossier"),
                EventKind.valueOf(row.getString("kind")),
                row.getObject("happened_at", OffsetDateTime.class),
                OrgUnitId.of(row.getString("org_unit")),
                row.getString("procedure_code"),
                channel == null ? null : Channel.valueOf(channel),
                row.getObject("due", LocalDate.class),
                row.getObject("digitised", Boolean.class),
                row.getObject("with_fee", Boolean.class),
                row.getObject("paid_online", Boolean.class),
                row.getObject("no_written_result", Boolean.class),
                row.getObject("electronic_result", Boolean.class),
                row.getObject("reused_data", Boolean.class),
                row.getObject("from_elsewhere", Boolean.class),
                row.getObject("satisfied", Boolean.class),
                row.getBoolean("demo"));
        return new DossierHistory.StoredEvent(
                event, row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"));
    }
}
