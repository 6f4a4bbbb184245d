package vn.trucot.pillar.measure;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.postgresql.PGStatement;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.observation.StatementSource;

/** What a measure counts for units in periods, and the withdrawal of what it counted before and has no answer for now. */
record MeasuredStatements(Measure measure, List<Scope> scopes) implements StatementSource {

    /** The relation {@code scope}, with {@link #SCOPE_PARAMETERS} parameters that {@link #prepare} sets. */
    static final String SCOPE = """
            with asked as materialized (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[],
                        ?::boolean[], ?::boolean[], ?::boolean[], ?::boolean[])
                    as s(org_unit, keeper, frequency, period, first_day, last_day, is_there, closed, demo, demo_register)
            ),
            scope as materialized (
                select org_unit, keeper, frequency, period, first_day, last_day, closed, demo, demo_register
                from asked where is_there
            )
            """;

    static final int SCOPE_PARAMETERS = 10;

    private static final String INTO_INCOMING = "insert into incoming (" + COLUMNS + ") ";
    private static final String STATE = SCOPE + INTO_INCOMING + """
            select row_number() over (), m.indicator, m.org_unit, m.period, m.breakdown, 'records',
                case when m.demo then 'DEMO' else ? end::source_kind, m.numerator, m.denominator, 'APPROVED', false
            from (
            """;
    private static final String AS_FIGURES =
            ") as m(indicator, org_unit, period, breakdown, numerator, denominator, demo)";
    private static final String WITHDRAW = SCOPE + INTO_INCOMING + """
            select 0, o.indicator, o.org_unit, o.period, o.breakdown, 'records', null, null, null, null, true
            from asked s join observation o
                on o.indicator = any(?) and o.org_unit = s.org_unit and o.period = s.period and o.source_name = 'records'
                and o.breakdown = coalesce(?, o.breakdown)
            where not exists (
                select 1 from incoming i where (i.indicator, i.org_unit, i.period, i.breakdown)
                    = (o.indicator, o.org_unit, o.period, o.breakdown))""";

    @Override
    public long fill(Connection connection) throws SQLException {
        Array[] scope = scope(connection);
        try (PreparedStatement state = prepare(connection, STATE + measure.sql() + AS_FIGURES, scope);
                PreparedStatement withdraw = prepare(connection, WITHDRAW, scope)) {
            state.setString(scope.length + 1, measure.counted().name());
            withdraw.setArray(
                    scope.length + 1,
                    connection.createArrayOf(
                            "text",
                            measure.indicators().stream()
                                    .map(IndicatorCode::text)
                                    .toArray()));
            withdraw.setString(
                    scope.length + 2,
                    measure.only() == null ? null : measure.only().toString());
            return state.executeLargeUpdate() + withdraw.executeLargeUpdate();
        }
    }

    /** A statement that begins with {@link #SCOPE}; its other parameters come after. */
    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return prepare(connection, sql, scope(connection));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Array[] scope) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        for (int i = 0; i < scope.length; i++) {
            statement.setArray(i + 1, scope[i]);
        }
        return statement;
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
