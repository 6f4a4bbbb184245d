package vn.trucot.pillar.measure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitKind;

/** The least records that can be measured: a commune has so many people from a day on. */
public final class Shelves {

    static final Measure MEASURE = new Measure(
            "shelves",
            OrgUnitKind.COMMUNE,
            Set.of(Frequency.QUARTER),
            Set.of(IndicatorCode.of("SOC.TEAM.MEMBERS")),
            """
            select 'SOC.TEAM.MEMBERS', s.org_unit, s.period, '', coalesce(sum(x.people), 0), null::numeric, s.demo
            from scope s left join shelf x on x.org_unit = s.org_unit and x.since <= s.last_day
            group by s.org_unit, s.period, s.demo""",
            "select org_unit, since, false from shelf");

    private static final String TABLE =
            "create table if not exists shelf (org_unit text collate \"C\", since date, people integer)";

    private Shelves() {}

    @Produces
    @Singleton
    static Measure measure() {
        return MEASURE;
    }

    /** There is a table for them. */
    public static void prepare(AgroalDataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores one without counting it. */
    static void add(AgroalDataSource dataSource, String commune, LocalDate since, int people) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into shelf values (?, ?, ?)")) {
            insert.setString(1, commune);
            insert.setObject(2, since);
            insert.setInt(3, people);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** There are none in a province any more. */
    static void removeAll(AgroalDataSource dataSource, String province) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from shelf where org_unit like ? || '.%'")) {
            delete.setString(1, province);
            delete.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
