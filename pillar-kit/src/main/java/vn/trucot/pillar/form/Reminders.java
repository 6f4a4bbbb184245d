package vn.trucot.pillar.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.form.FormGrid.Cell;
import vn.trucot.pillar.form.FormGrid.Progress;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Reminds units of returns that are not there, each once a day at most; they find it among what is to be done. */
@ApplicationScoped
class Reminders {

    private static final Set<Progress> NOT_THERE =
            EnumSet.of(Progress.EXPECTED, Progress.MISSING, Progress.DRAFT, Progress.RETURNED);

    private static final String READ = """
            select distinct on (org_unit) org_unit, count(*) over (partition by org_unit) as times, text, reminded_at, reminded_by
            from form_reminder where form = ? and period = ? order by org_unit, number desc""";

    private static final String ADD = """
            insert into form_reminder (form, period, org_unit, text, reminded_at, reminded_by)
            select ?, ?, unit, ?, ?, ? from unnest(?) unit""";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('form reminder ' || ?, 0))";

    private final DataSource dataSource;
    private final Forms forms;
    private final FormGrid grid;
    private final OrgUnits orgUnits;
    private final CurrentUser user;
    private final Clock clock;

    Reminders(DataSource dataSource, Forms forms, FormGrid grid, OrgUnits orgUnits, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.forms = forms;
        this.grid = grid;
        this.orgUnits = orgUnits;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Reminds the units within one whose return of a period is not there, except those that were reminded today.
     *
     * @return all of them, as they were reminded now or earlier today
     * @throws Problem ORG_UNIT_UNKNOWN; ROLE_MISSING if the user does not approve for the unit
     */
    @Transactional
    List<Reminder> remind(String code, Period period, ReminderRequest asked) {
        forms.versions(code);
        orgUnits.mustBeCaughtUp();
        user.must(Role.APPROVER, asked.orgUnit());
        Form form = forms.version(code, period);
        if (orgUnits.find(asked.orgUnit()) == null) {
            throw new Problem(ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + asked.orgUnit() + "' is unknown");
        }
        LocalDate today = LocalDate.now(clock);
        lock(code + " " + period);
        Map<OrgUnitId, Reminder> before = of(code, period);
        List<OrgUnitId> awaited = grid.cells(form, period, asked.orgUnit(), today).stream()
                .filter(cell -> NOT_THERE.contains(cell.progress()))
                .map(Cell::orgUnit)
                .toList();
        add(
                code,
                period,
                asked,
                awaited.stream()
                        .filter(unit -> !wasRemindedOn(today, before.get(unit)))
                        .toList());
        Map<OrgUnitId, Reminder> after = of(code, period);
        return awaited.stream().map(after::get).toList();
    }

    /** The last reminder of each unit that was reminded of a period. */
    Map<OrgUnitId, Reminder> of(String form, Period period) {
        List<Reminder> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, form);
            read.setString(2, period.toString());
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    found.add(new Reminder(
                            new OrgUnitId(row.getString("org_unit")),
                            row.getLong("times"),
                            row.getString("text"),
                            row.getObject("reminded_at", OffsetDateTime.class).toInstant(),
                            row.getString("reminded_by")));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("reminders could not be read", e);
        }
        return found.stream().collect(Collectors.toMap(Reminder::orgUnit, Function.identity()));
    }

    private boolean wasRemindedOn(LocalDate day, @Nullable Reminder last) {
        return last != null
                && last.remindedAt().atZone(clock.getZone()).toLocalDate().equals(day);
    }

    private void add(String form, Period period, ReminderRequest asked, List<OrgUnitId> units) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String text = asked.text() == null || asked.text().isBlank()
                ? null
                : asked.text().strip();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            int next = 0;
            add.setString(++next, form);
            add.setString(++next, period.toString());
            add.setString(++next, text);
            add.setObject(++next, now.atOffset(ZoneOffset.UTC));
            add.setString(++next, user.name());
            add.setArray(
                    ++next,
                    connection.createArrayOf(
                            "text", units.stream().map(OrgUnitId::text).toArray()));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("a reminder could not be kept", e);
        }
    }

    private void lock(String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, key);
            lock.execute();
        } catch (SQLException e) {
            throw new RecordingFailed("reminders could not be locked", e);
        }
    }
}
