package vn.trucot.gov.dossier;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.form.CountedReturn;
import vn.trucot.pillar.form.FormLine;
import vn.trucot.pillar.sql.Plans;

/**
 * What follows from the events of dossiers, and what the dossiers of a month count. The state of a dossier is a function of the
 * set of its events: the earliest receipt and the earliest end hold, of everything else what was told of the latest moment, of one
 * moment the last by event id.
 */
final class DossierStates {

    /** A unit in a month in which some dossier of it was received or returned. */
    record UnitMonth(OrgUnitId orgUnit, Period month) {

        LocalDate firstDay() {
            return month.firstDay();
        }
    }

    private static final String PREPARE = """
            create temp table if not exists touched_month (org_unit text collate "C", first_day date,
                primary key (org_unit, first_day)) on commit delete rows;
            delete from touched_month""";

    /**
     * The months of touched dossiers as they stand: asked before and after, as a dossier may leave one. Here and below {@code
     * offset 0} keeps it a search by key, however many dossiers the planner takes the table of the session to have.
     */
    private static final String NOTE_MONTHS = """
            insert into touched_month
            select distinct m.org_unit, date_trunc('month', m.day)::date
            from touched t
            cross join lateral (select * from dossier_state s where s.dossier = t.dossier offset 0) s
            cross join lateral (values (s.received_by, s.received_on), (s.returned_by, s.returned_on)) as m(org_unit, day)
            where s.counted and m.day is not null order by 1, 2
            on conflict do nothing""";

    private static final String ORDER = " order by happened_at, event)";

    private static final String FOLD = """
            with told as (
                select e.*, (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date as day
                from touched t
                cross join lateral (select * from dossier_event e where e.dossier = t.dossier offset 0) e
            ), grouped as (
                select dossier,
                    (array_agg(org_unit %1$s filter (where kind = 'RECEIVED'))[1] as received_by,
                    min(day) filter (where kind = 'RECEIVED') as received_on,
                    (array_agg(kind %1$s filter (where kind in ('RETURNED', 'WITHDRAWN')))[1] as ended_as,
                    (array_agg(org_unit %1$s filter (where kind in ('RETURNED', 'WITHDRAWN')))[1] as ended_by,
                    min(day) filter (where kind in ('RETURNED', 'WITHDRAWN')) as ended_on,
                    max(day) filter (where kind = 'OVERDUE') as overdue_on,
                    bool_or(kind = 'CANCELLED') as cancelled,
                    bool_or(demo) as demo,
                    %2$s
                from told group by dossier
            ), folded as (
                select *, case when ended_as = 'RETURNED' then ended_on end as returned_on,
                    coalesce(coalesce(ended_on, overdue_on) > due, false) as overdue
                from (select dossier, received_by, received_on, ended_as, ended_by, ended_on, overdue_on, cancelled, demo,
                    %3$s from grouped) g
            )
            insert into dossier_state as s (dossier, counted, procedure_code, channel, received_by, received_on, due,
                returned_by, returned_on, withdrawn_on, overdue, digitised, with_fee, paid_online, no_written_result,
                electronic_result, reused_data, from_elsewhere, satisfied, demo)
            select dossier, received_by is not null and procedure_code is not null and not cancelled, procedure_code,
                channel, received_by, received_on, due, case when returned_on is not null then ended_by end, returned_on,
                case when ended_as = 'WITHDRAWN' then ended_on end, overdue, coalesce(digitised, false),
                coalesce(with_fee, false) or coalesce(paid_online, false), coalesce(paid_online, false),
                coalesce(no_written_result, false),
                coalesce(electronic_result, false) and not coalesce(no_written_result, false),
                coalesce(reused_data, false), coalesce(from_elsewhere, false), satisfied, demo
            from folded order by dossier
            on conflict (dossier) do update set counted = excluded.counted, procedure_code = excluded.procedure_code,
                channel = excluded.channel, received_by = excluded.received_by, received_on = excluded.received_on,
                due = excluded.due, returned_by = excluded.returned_by, returned_on = excluded.returned_on,
                withdrawn_on = excluded.withdrawn_on, overdue = excluded.overdue, digitised = excluded.digitised,
                with_fee = excluded.with_fee, paid_online = excluded.paid_online,
                no_written_result = excluded.no_written_result, electronic_result = excluded.electronic_result,
                reused_data = excluded.reused_data, from_elsewhere = excluded.from_elsewhere,
                satisfied = excluded.satisfied, demo = excluded.demo
            where s is distinct from excluded""".formatted(ORDER, lists(), lasts());

    private static final String MONTHS = "select org_unit, first_day from touched_month order by 1, 2";

    private static final String COUNT = """
            select m.org_unit, m.first_day, s.procedure_code, bool_or(s.demo),
            %s
            from unnest(?::text[], ?::date[]) as m(org_unit, first_day)
            cross join lateral (
                select s.*, 'OF_RECEIPT' as month from dossier_state s where %s
                union all
                select s.*, 'OF_RETURN' from dossier_state s where %s) s
            group by 1, 2, 3 order by 1, 2, 3""".formatted(
                    counts(),
                    DossierCount.Month.OF_RECEIPT.of("m.org_unit", "m.first_day"),
                    DossierCount.Month.OF_RETURN.of("m.org_unit", "m.first_day"));

    private final Connection connection;
    private final long events;

    /** @param events how many are new, about */
    DossierStates(Connection connection, long events) {
        this.connection = connection;
        this.events = events;
    }

    private static List<String> told() {
        return List.of(
                "procedure_code",
                "channel",
                "due",
                "digitised",
                "with_fee",
                "paid_online",
                "no_written_result",
                "electronic_result",
                "reused_data",
                "from_elsewhere",
                "satisfied");
    }

    private static String lists() {
        return told().stream()
                .map(column -> "array_agg(%1$s%2$s filter (where %1$s is not null) as %1$s".formatted(column, ORDER))
                .collect(Collectors.joining(",\n"));
    }

    private static String lasts() {
        return told().stream()
                .map(column -> "%1$s[cardinality(%1$s)] as %1$s".formatted(column))
                .collect(Collectors.joining(", "));
    }

    private static String counts() {
        return Arrays.stream(DossierCount.values())
                .map(count -> "count(*) filter (where s.month = '%s' and %s)"
                        .formatted(count.month().name(), count.condition()))
                .collect(Collectors.joining(",\n"));
    }

    /** Works out the dossiers whose events were stored, and tells the months that they are in or were. */
    List<UnitMonth> fold() throws SQLException {
        run(PREPARE);
        if (events > 1_000) {
            run("analyze touched");
        }
        run(NOTE_MONTHS);
        run(FOLD);
        run(NOTE_MONTHS);
        List<UnitMonth> months = new ArrayList<>();
        try (PreparedStatement look = connection.prepareStatement(MONTHS);
                ResultSet row = look.executeQuery()) {
            while (row.next()) {
                LocalDate day = row.getObject(2, LocalDate.class);
                months.add(new UnitMonth(
                        OrgUnitId.of(row.getString(1)), Period.month(day.getYear(), day.getMonthValue())));
            }
        }
        return months;
    }

    /** What the dossiers of months count, by procedure; nothing of a month that has none. */
    List<CountedReturn> count(List<UnitMonth> months) throws SQLException {
        Map<UnitMonth, List<FormLine>> lines = new HashMap<>();
        Map<UnitMonth, Boolean> generated = new HashMap<>();
        try (PreparedStatement count = Plans.prepare(connection, COUNT, events)) {
            count.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            months.stream().map(each -> each.orgUnit().text()).toArray()));
            count.setArray(
                    2,
                    connection.createArrayOf(
                            "date",
                            months.stream()
                                    .map(UnitMonth::firstDay)
                                    .map(Object::toString)
                                    .toArray()));
            try (ResultSet row = count.executeQuery()) {
                while (row.next()) {
                    LocalDate day = row.getObject(2, LocalDate.class);
                    UnitMonth month = new UnitMonth(
                            OrgUnitId.of(row.getString(1)), Period.month(day.getYear(), day.getMonthValue()));
                    lines.computeIfAbsent(month, each -> new ArrayList<>()).add(line(row));
                    generated.merge(month, row.getBoolean(4), Boolean::logicalOr);
                }
            }
        }
        return months.stream()
                .map(month -> new CountedReturn(
                        month.orgUnit(),
                        month.month(),
                        lines.getOrDefault(month, List.of()),
                        generated.getOrDefault(month, false)))
                .toList();
    }

    private static FormLine line(ResultSet row) throws SQLException {
        Map<String, BigDecimal> figures = new HashMap<>();
        int column = 4;
        for (DossierCount count : DossierCount.values()) {
            figures.put(count.field(), BigDecimal.valueOf(row.getLong(++column)));
        }
        return new FormLine(row.getString(3), figures);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
