package vn.trucot.pillar.measure;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.measure.Denominators.Told;
import vn.trucot.pillar.observation.RecordingFailed;

/** The table of denominators, in the caller's transaction. Rows are written in one order, so that replicas do not deadlock. */
@Singleton
class DenominatorTable {

    private static final String PUT = """
            insert into denominator as d (org_unit, indicator, period, value, demo, epoch, revision)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::numeric[], ?::boolean[], ?::bigint[], ?::bigint[])
                as u(org_unit, indicator, period, value, demo, epoch, revision)
            order by u.org_unit collate "C", u.indicator collate "C", u.period collate "C"
            on conflict (org_unit, indicator, period) do update set
                value = excluded.value, demo = excluded.demo, epoch = excluded.epoch, revision = excluded.revision
                where (d.epoch, d.revision) < (excluded.epoch, excluded.revision)
            returning indicator, org_unit, period""";

    private final DataSource dataSource;

    DenominatorTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps what is newer than what is held; answers the keys of which it was. */
    List<ObservationKey> put(Collection<Told> states) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            array(put, 1, "text", states, told -> told.key().orgUnit().text());
            array(put, 2, "text", states, told -> told.key().indicator().text());
            array(put, 3, "text", states, told -> told.key().period().toString());
            array(put, 4, "numeric", states, Told::value);
            array(put, 5, "boolean", states, Told::demo);
            array(put, 6, "bigint", states, Told::epoch);
            array(put, 7, "bigint", states, Told::revision);
            List<ObservationKey> changed = new ArrayList<>();
            try (ResultSet row = put.executeQuery()) {
                while (row.next()) {
                    changed.add(new ObservationKey(
                            IndicatorCode.of(row.getString(1)),
                            OrgUnitId.of(row.getString(2)),
                            Period.parse(row.getString(3)),
                            Breakdown.TOTAL));
                }
            }
            return changed;
        } catch (SQLException e) {
            throw new RecordingFailed("denominators could not be kept", e);
        }
    }

    private static void array(
            PreparedStatement statement,
            int at,
            String type,
            Collection<Told> states,
            Function<Told, @Nullable Object> column)
            throws SQLException {
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf(type, states.stream().map(column).toArray()));
    }
}
