package vn.trucot.pillar;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.trucot.pillar.measure.MeasureDue;

/** Lets days pass in a component test, and counts what each of them makes due. */
public final class DueDays {

    private final DataSource dataSource;
    private final MovableClock clock;
    private final MeasureDue due;

    public DueDays(DataSource dataSource, MovableClock clock, MeasureDue due) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.due = due;
    }

    /** Everything is counted up to the day of the clock, wherever another test has been. */
    public void begin() {
        due.run();
        execute("update measure_progress set planned_to = '%1$s', counted_to = '%1$s'".formatted(LocalDate.now(clock)));
    }

    /** It becomes noon of a day. */
    public void passTo(String day) {
        clock.moveTo(LocalDate.parse(day));
        due.run();
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
