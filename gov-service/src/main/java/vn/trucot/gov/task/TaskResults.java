package vn.trucot.gov.task;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.observation.RecordingFailed;

/** Counts tasks by unit and position, by the same rules as the figures of a unit ({@link TaskMeasures}). */
@Singleton
class TaskResults {

    private static final String COUNT = """
            select org_unit, position, count(*) filter (where done_in_it),
                count(*) filter (where done_in_it and accepted is not null),
                count(*) filter (where done_in_it and accepted), count(*) filter (where due_in_it),
                count(*) filter (where due_in_it and done_on <= due_on), bool_or(demo)
            from (select r.*, %s as done_in_it, %s as due_in_it
                from (select *, ?::date as first_day, ?::date as last_day from task) r) t
            where (done_in_it or due_in_it) and (?::text is null or org_unit = ? or starts_with(org_unit, ? || '.'))
            group by 1, 2 order by 1, 2 nulls last""".formatted(TaskMeasures.DONE_IN_IT, TaskMeasures.DUE_IN_IT);

    private final DataSource dataSource;
    private final Clock clock;

    TaskResults(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * The results of a period, up to today.
     *
     * @param within a unit, with all that is part of it; null for all
     */
    List<TaskResult> of(Period period, @Nullable OrgUnitId within) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = period.lastDay().isAfter(today) ? today : period.lastDay();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setObject(1, period.firstDay());
            count.setObject(2, last);
            for (int unit = 3; unit <= 5; unit++) {
                count.setString(unit, within == null ? null : within.text());
            }
            List<TaskResult> results = new ArrayList<>();
            try (ResultSet row = count.executeQuery()) {
                while (row.next()) {
                    results.add(new TaskResult(
                            OrgUnitId.of(row.getString(1)),
                            row.getString(2),
                            period,
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7),
                            row.getBoolean(8)));
                }
            }
            return results;
        } catch (SQLException e) {
            throw new RecordingFailed("results of tasks could not be counted", e);
        }
    }
}
