package vn.trucot.pillar.contradiction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.observation.Precedence;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.reporting.ChoiceView;

/** Reads about which keys approved statements say different things; generated figures say nothing against anybody. */
@Singleton
class Contradictions {

    /**
     * From what is not in force and not generated, which is little and has an index, to what is in force and says otherwise. Looked
     * up row by row ({@code limit 1}): the planner takes far more for different than are, and would read all figures.
     */
    private static final String KEYS = """
            select k.id, k.indicator, k.org_unit, k.period, k.breakdown
            from (
                select distinct s.key_id, i.chosen
                from statement s
                cross join lateral (
                    select f.chosen from statement f
                    where f.key_id = s.key_id and f.in_force and f.source_kind <> 'DEMO'
                        and (s.numerator, s.denominator) is distinct from (f.numerator, f.denominator)
                    limit 1
                ) i
                where not s.in_force and s.status = 'APPROVED' and s.source_kind <> 'DEMO'
            ) f
            cross join lateral (select * from observation_key o where o.id = f.key_id limit 1) k
            where true""";

    private static final String IN_ORDER = " order by k.indicator, k.org_unit, k.period, k.breakdown";

    private static final String STATEMENTS = """
            select s.*, %s
            from (%%s limit ? offset ?) k
            join observation s on s.key_id = k.id%s
            order by k.indicator, k.org_unit, k.period, k.breakdown, s.status <> 'APPROVED', %s""".formatted(ChoiceView.COLUMNS, ChoiceView.JOINED, Precedence.ORDER);

    private static final int FETCH = 1_000;

    private final DataSource dataSource;

    Contradictions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Page<Contradiction> page(ContradictionFilter filter, Paging paging) {
        List<Contradiction> items = new ArrayList<>();
        read(filter, paging.size(), (long) paging.page() * paging.size(), items::add);
        return new Page<>(items, paging.page(), paging.size(), count(filter));
    }

    /** Hands out all that is asked for, one after the other. */
    @Transactional
    void each(ContradictionFilter filter, Consumer<Contradiction> consumer) {
        read(filter, null, 0, consumer);
    }

    private long count(ContradictionFilter filter) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from (" + KEYS + filter.and() + ") found")) {
            set(count, filter.values());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new RecordingFailed("contradictions could not be counted", e);
        }
    }

    private void read(ContradictionFilter filter, @Nullable Integer limit, long offset, Consumer<Contradiction> use) {
        List<@Nullable Object> values = new ArrayList<>(filter.values());
        values.add(limit == null ? null : limit.longValue());
        values.add(offset);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(STATEMENTS.formatted(KEYS + filter.and() + IN_ORDER))) {
            statement.setFetchSize(FETCH);
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                StatementsOfKey key = new StatementsOfKey(use);
                while (rows.next()) {
                    key.add(rows);
                }
                key.end();
            }
        } catch (SQLException e) {
            throw new RecordingFailed("contradictions could not be read", e);
        }
    }

    private static void set(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
