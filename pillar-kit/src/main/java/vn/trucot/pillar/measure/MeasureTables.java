package vn.trucot.pillar.measure;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.sql.Plans;

/**
 * The tables of what is due, in the caller's transaction. Rows of several units are written in the order of their ids, so
 * that two who write the same ones do not deadlock.
 */
@Singleton
class MeasureTables {

    private static final String ADD_PROGRESS =
            "insert into measure_progress (measure) values (?) on conflict do nothing";
    private static final String TAKE = """
            select planned_to, counted_to from measure_progress where measure = ? for update skip locked""";
    private static final String PLANNED = "update measure_progress set planned_to = ? where measure = ?";
    private static final String COUNTED = """
            update measure_progress set counted_to = planned_to
            where measure = ? and counted_to is distinct from planned_to""";
    private static final String PROGRESS = """
            select p.measure, p.counted_to, count(w.org_unit)
            from measure_progress p left join measure_waiting w using (measure) group by p.measure order by p.measure""";

    private static final String WAIT = """
            insert into measure_waiting as w (measure, org_unit, first_day, last_day)
            select ?, u.* from unnest(?::text[], ?::date[], ?::date[]) as u(org_unit, first_day, last_day)
            order by u.org_unit collate "C"
            on conflict (measure, org_unit) do update set
                first_day = least(w.first_day, excluded.first_day),
                last_day = case when w.last_day is null or excluded.last_day is null then null
                    else greatest(w.last_day, excluded.last_day) end,
                turn = excluded.turn""";
    private static final String WAITING = """
            select org_unit, first_day, last_day, turn from measure_waiting where measure = ? order by org_unit limit ?""";
    private static final String DONE = """
            delete from measure_waiting w using unnest(?::text[], ?::bigint[]) as d(org_unit, turn)
            where w.measure = ? and w.org_unit = d.org_unit and w.turn = d.turn""";

    private static final String IN_USE = "select province, first_day, demo from register_in_use where measure = ?";
    private static final String BEGIN_USE = """
            insert into register_in_use (measure, province, first_day, demo) values (?, ?, ?, ?)
            on conflict (measure, province) do update set first_day = excluded.first_day, demo = excluded.demo""";
    private static final String EXTEND_USE = """
            insert into register_in_use as r (measure, province, first_day, demo) values (?, ?, ?, ?)
            on conflict (measure, province) do update set
                first_day = least(r.first_day, excluded.first_day), demo = r.demo or excluded.demo""";
    private static final String END_USE = "delete from register_in_use where measure = ? and province = ?";

    private static final String SEEN = """
            insert into measured_unit as m (org_unit, epoch, revision)
            select * from unnest(?::text[], ?::bigint[], ?::bigint[]) as u(org_unit, epoch, revision)
            order by u.org_unit collate "C"
            on conflict (org_unit) do update set epoch = excluded.epoch, revision = excluded.revision
                where (m.epoch, m.revision) < (excluded.epoch, excluded.revision)
            returning org_unit""";

    private static final String FIRST_DAY = "select org_unit, min(day), bool_or(demo) from (";
    private static final String OF_FACTS = ") f(org_unit, day, demo)";
    private static final String OF_UNIT = " group by org_unit";

    private static final String FIRST_FIGURES_OF = """
            select org_unit, make_date(min(left(period, 4))::int, 1, 1), false from observation_key
            where indicator = any(?) and org_unit = any(?) group by org_unit""";

    /** How far a measure is; both null before it was planned for the first time. */
    record Progress(@Nullable LocalDate plannedTo, @Nullable LocalDate countedTo) {}

    /** A unit that waits to be counted. */
    record Waiting(OrgUnitId unit, DaySpan span, long turn) {}

    private final DataSource dataSource;

    MeasureTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The progress of a measure, kept from others until the transaction ends; null if somebody else has it. */
    @Nullable
    Progress take(Measure measure) {
        update(ADD_PROGRESS, measure.name());
        List<Progress> taken = query(TAKE, row -> new Progress(day(row, 1), day(row, 2)), measure.name());
        return taken.isEmpty() ? null : taken.getFirst();
    }

    void planned(Measure measure, LocalDate day) {
        update(PLANNED, day, measure.name());
    }

    /** Nothing waits any more. */
    void counted(Measure measure) {
        update(COUNTED, measure.name());
    }

    List<MeasureLag> progress() {
        return query(PROGRESS, row -> new MeasureLag(row.getString(1), day(row, 2), row.getLong(3)));
    }

    /** Puts units into the list, with those of their days that were there already. */
    void await(Measure measure, Map<OrgUnitId, DaySpan> spans) {
        if (spans.isEmpty()) {
            return;
        }
        List<Map.Entry<OrgUnitId, DaySpan>> entries = List.copyOf(spans.entrySet());
        update(
                WAIT,
                measure.name(),
                texts(entries.stream().map(Map.Entry::getKey).toList()),
                entries.stream().map(entry -> entry.getValue().first()).toArray(LocalDate[]::new),
                entries.stream().map(entry -> entry.getValue().last()).toArray(LocalDate[]::new));
    }

    List<Waiting> waiting(Measure measure, int atMost) {
        return query(
                WAITING,
                row -> new Waiting(
                        new OrgUnitId(row.getString(1)),
                        new DaySpan(row.getObject(2, LocalDate.class), day(row, 3)),
                        row.getLong(4)),
                measure.name(),
                atMost);
    }

    /** Takes units out of the list, but not what was put in since they were read. */
    void done(Measure measure, List<Waiting> counted) {
        update(
                DONE,
                texts(counted.stream().map(Waiting::unit).toList()),
                counted.stream().map(Waiting::turn).toArray(Long[]::new),
                measure.name());
    }

    /** Since when the registers of provinces are in use, by province. */
    Map<String, RegisterUse> inUse(Measure measure) {
        return inUse(measure, IN_USE);
    }

    /** The same; nobody else changes it until the transaction ends. */
    Map<String, RegisterUse> takeInUse(Measure measure) {
        return inUse(measure, IN_USE + " order by province for update");
    }

    private Map<String, RegisterUse> inUse(Measure measure, String sql) {
        Map<String, RegisterUse> uses = new TreeMap<>();
        query(
                sql,
                row -> uses.put(
                        row.getString(1), new RegisterUse(row.getObject(2, LocalDate.class), row.getBoolean(3))),
                measure.name());
        return uses;
    }

    /** The register of a province is in use from this day on, whatever was known before; null: not at all. */
    void setUse(Measure measure, String province, @Nullable RegisterUse use) {
        if (use == null) {
            update(END_USE, measure.name(), province);
        } else {
            update(BEGIN_USE, measure.name(), province, use.firstDay(), use.demo());
        }
    }

    /** The register of a province is in use from this day on at the latest. */
    void extendUse(Measure measure, String province, RegisterUse use) {
        update(EXTEND_USE, measure.name(), province, use.firstDay(), use.demo());
    }

    /** Notes the revisions of units; answers those that were not noted yet. */
    List<OrgUnitId> seen(Collection<Event.OrgUnitChanged> states) {
        return query(
                SEEN,
                row -> new OrgUnitId(row.getString(1)),
                texts(states.stream().map(state -> state.orgUnit().id()).toList()),
                states.stream().map(Event::epoch).toArray(Long[]::new),
                states.stream().map(Event::revision).toArray(Long[]::new));
    }

    /** Since when each unit has records. */
    Map<OrgUnitId, RegisterUse> firstFacts(Measure measure) {
        return firstFacts(measure, "");
    }

    /** The same of some units. */
    Map<OrgUnitId, RegisterUse> firstFacts(Measure measure, Collection<OrgUnitId> units) {
        return firstFacts(measure, " where org_unit = any(?)", (Object) texts(units));
    }

    /** The units of which a record begins, changes or ends on one of the days, with the first such day. */
    Map<OrgUnitId, RegisterUse> facts(Measure measure, LocalDate first, LocalDate last) {
        return firstFacts(measure, " where day between ? and ?", first, last);
    }

    private Map<OrgUnitId, RegisterUse> firstFacts(Measure measure, String condition, Object... parameters) {
        return measure.facts() == null
                ? Map.of()
                : firstDays(FIRST_DAY + measure.facts() + OF_FACTS + condition + OF_UNIT, parameters);
    }

    /** A day before which no figure of the measure was ever stated of each of these units; not of those without any. */
    Map<OrgUnitId, RegisterUse> firstFigures(Measure measure, Collection<OrgUnitId> units) {
        String[] indicators =
                measure.indicators().stream().map(IndicatorCode::text).toArray(String[]::new);
        return firstDays(FIRST_FIGURES_OF, indicators, texts(units));
    }

    private Map<OrgUnitId, RegisterUse> firstDays(String sql, Object... parameters) {
        Map<OrgUnitId, RegisterUse> days = new TreeMap<>();
        query(
                sql,
                row -> days.put(
                        new OrgUnitId(row.getString(1)),
                        new RegisterUse(row.getObject(2, LocalDate.class), row.getBoolean(3))),
                parameters);
        return days;
    }

    private interface Reading<T> {
        @Nullable
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                T each = reading.of(row);
                if (each != null) {
                    found.add(each);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new RecordingFailed("what is due could not be read", e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("what is due could not be written", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = Plans.prepare(connection, sql, longest(parameters));
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case LocalDate[] days -> statement.setArray(i + 1, connection.createArrayOf("date", days));
                case Long[] numbers -> statement.setArray(i + 1, connection.createArrayOf("bigint", numbers));
                default -> statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }

    private static int longest(Object... parameters) {
        return Stream.of(parameters)
                .mapToInt(parameter -> parameter instanceof Object[] list ? list.length : 1)
                .max()
                .orElse(1);
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static String[] texts(Collection<OrgUnitId> units) {
        return units.stream().map(OrgUnitId::text).toArray(String[]::new);
    }
}
