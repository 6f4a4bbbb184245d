package vn.trucot.pillar.measure;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.observation.StatementSource;
import vn.trucot.pillar.sql.Plans;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What a measure counts for units in periods, and the withdrawal of what it counted before and has no answer for now. */
record MeasuredStatements(Measure measure, List<Scope> scopes) implements StatementSource {

    private static final String ASK = """
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[],
                    ?::boolean[], ?::boolean[], ?::boolean[], ?::boolean[])
                as s(org_unit, keeper, frequency, period, first_day, last_day, is_there, closed, demo, demo_register)
            """;
    private static final String SCOPE = """
            scope as materialized (
                select org_unit, keeper, frequency, period, first_day, last_day, closed, demo, demo_register
                from asked where is_there
            )
            """;

    /** The relation {@code scope}, with {@link #SCOPE_PARAMETERS} parameters that {@link #prepare} sets. */
    static final String WITH_SCOPE = "with asked as materialized (" + ASK + "), " + SCOPE;

    static final int SCOPE_PARAMETERS = 10;

    /** A session table rather than a list within the statement: the planner sees how many units and periods there are. */
    private static final String PREPARE = """
            create temp table if not exists asked (
                org_unit text collate "C", keeper text collate "C", frequency text collate "C", period text collate "C",
                first_day date, last_day date, is_there boolean, closed boolean, demo boolean, demo_register boolean
            ) on commit delete rows;
            """;

    /** From so many rows on, it takes longer to step over those of an earlier recording than to begin a new file. */
    private static final int MANY = 2_000;

    private static final String INTO_INCOMING = "insert into incoming (" + COLUMNS + ") ";
    private static final String STATE = "with " + SCOPE + INTO_INCOMING + """
            select row_number() over (), m.indicator, m.org_unit, m.period, m.breakdown, 'records',
                case when m.demo then 'DEMO' else ? end::source_kind, m.numerator, m.denominator, 'APPROVED', false
            from (
            """;
    private static final String AS_FIGURES =
            ") as m(indicator, org_unit, period, breakdown, numerator, denominator, demo)";

    /**
     * Looks for the keys of a unit once, not for each of its periods. {@code offset 0} keeps it a search by indicator and unit:
     * as long as the table has no statistics, the planner takes thousands of keys for three and compares each with each unit.
     */
    private static final String WITHDRAW = """
            with known as materialized (
                select k.id, k.indicator, k.org_unit, k.period, k.breakdown
                from (select distinct org_unit from asked) s
                cross join unnest(?::text[]) as m(indicator)
                cross join lateral (
                    select * from observation_key k where k.indicator = m.indicator and k.org_unit = s.org_unit offset 0) k
                where k.breakdown = coalesce(?, k.breakdown)
            )
            """ + INTO_INCOMING + """
            select 0, k.indicator, k.org_unit, k.period, k.breakdown, 'records', null, null, null, null, true
            from known k join statement s on s.key_id = k.id and s.source_name = 'records'
            where (k.org_unit, k.period) in (select org_unit, period from asked)
                and not exists (
                    select 1 from incoming i where (i.indicator, i.org_unit, i.period, i.breakdown)
                        = (k.indicator, k.org_unit, k.period, k.breakdown))""";

    /** Whole numbers are compared; only a fraction is spelt out, whose point is not a digit. */
    private static final String TOO_LONG = """
            select indicator, org_unit, period, number::text
            from incoming, lateral (values (numerator), (denominator)) as n(number)
            where abs(number) >= 1e%1$d
                or scale(number) > 0 and length(ltrim(replace(trim_scale(abs(number))::text, '.', ''), '0')) > %1$d
            limit 1""".formatted(Figure.DIGITS);

    @Override
    public long fill(Connection connection) throws SQLException {
        try (PreparedStatement table =
                        planned(connection, PREPARE + (scopes.size() < MANY ? "delete from asked" : "truncate asked"));
                PreparedStatement ask = prepare(connection, "insert into asked " + ASK);
                PreparedStatement state = planned(connection, STATE + measure.sql() + AS_FIGURES);
                PreparedStatement withdraw = planned(connection, WITHDRAW)) {
            table.execute();
            ask.executeLargeUpdate();
            String[] indicators =
                    measure.indicators().stream().map(IndicatorCode::text).toArray(String[]::new);
            state.setString(1, measure.counted().name());
            withdraw.setArray(1, connection.createArrayOf("text", indicators));
            withdraw.setString(2, measure.only() == null ? null : measure.only().toString());
            long stated = state.executeLargeUpdate();
            refuseTooLong(connection);
            return stated + withdraw.executeLargeUpdate();
        }
    }

    /** A sum can have more digits than a figure, though none of its parts has. */
    private void refuseTooLong(Connection connection) throws SQLException {
        try (PreparedStatement look = planned(connection, TOO_LONG);
                ResultSet row = look.executeQuery()) {
            if (row.next()) {
                throw new Problem(
                        ProblemCode.VALIDATION_FAILED,
                        "%s of %s in %s adds up to %s: a figure has at most %d significant digits"
                                .formatted(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        Figure.DIGITS));
            }
        }
    }

    /** A statement whose first parameters are those of the scope; it may begin with {@link #WITH_SCOPE}. */
    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = planned(connection, sql);
        Array[] scope = scope(connection);
        for (int i = 0; i < scope.length; i++) {
            statement.setArray(i + 1, scope[i]);
        }
        return statement;
    }

    private PreparedStatement planned(Connection connection, String sql) throws SQLException {
        return Plans.prepare(connection, sql, scopes.size());
    }

    private Array[] scope(Connection connection) throws SQLException {
        return new Array[] {
            array(connection, "text", scope -> scope.unit().text()),
            array(connection, "text", scope -> scope.keeper().text()),
            array(connection, "text", scope -> scope.period().frequency().name()),
            array(connection, "text", scope -> scope.period().toString()),
            array(connection, "date", scope -> Date.valueOf(scope.firstDay())),
            array(connection, "date", scope -> Date.valueOf(scope.lastDay())),
            array(connection, "boolean", Scope::isThere),
            array(connection, "boolean", Scope::closed),
            array(connection, "boolean", Scope::demo),
            array(connection, "boolean", Scope::demoRegister)
        };
    }

    private Array array(Connection connection, String type, Function<Scope, Object> column) throws SQLException {
        return connection.createArrayOf(type, scopes.stream().map(column).toArray());
    }
}
