package vn.trucot.pillar.measure;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.observation.RecordingFailed;

/** Tells of a record of a register which figures it is counted in: {@link OpenFigure} from the other end. */
@Singleton
public class FedFigures {

    private static final String FED = MeasuredStatements.WITH_SCOPE + """
            select c.indicator, c.breakdown, c.numerator, c.denominator, s.numerator as figure_numerator,
                s.denominator as figure_denominator, s.in_force
            from (%s) as c(indicator, breakdown, id, name, numerator, denominator, demo, version)
            join observation_key k on k.indicator = c.indicator and k.org_unit = ? and k.period = ?
                and k.breakdown = c.breakdown
            join statement s on s.key_id = k.id and s.source_name = 'records'
            where c.id = ? and s.numerator is not null order by 1, 2""";

    private final DataSource dataSource;
    private final List<CountedRecords> counted;
    private final Scopes scopes;

    FedFigures(
            DataSource dataSource, @All List<CountedRecords> counted, @All List<MeasureSource> sources, Scopes scopes) {
        this.dataSource = dataSource;
        this.counted = Stream.concat(
                        counted.stream().flatMap(CountedRecords::all),
                        sources.stream().flatMap(source -> source.counted().stream()))
                .toList();
        this.scopes = scopes;
    }

    /**
     * The figures of a period that a record is counted in, by indicator and breakdown.
     *
     * @param collection the records as they stand in their address
     * @param unit whose record it is
     */
    public List<FedFigure> of(String collection, UUID id, OrgUnitId unit, Period period) {
        DaySpan span = new DaySpan(period.firstDay(), period.lastDay());
        List<FedFigure> fed = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (CountedRecords records : counted) {
                if (records.collection().equals(collection)) {
                    List<Scope> asked = scopes
                            .of(records.measure(), Map.of(unit, span).entrySet())
                            .stream()
                            .filter(scope -> scope.period().equals(period))
                            .toList();
                    fed.addAll(read(connection, records, asked, id, unit, period));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("the figures of a record could not be read", e);
        }
        return fed;
    }

    private static List<FedFigure> read(
            Connection connection, CountedRecords records, List<Scope> scopes, UUID id, OrgUnitId unit, Period period)
            throws SQLException {
        MeasuredStatements measured = new MeasuredStatements(records.measure(), scopes);
        try (PreparedStatement query = measured.prepare(connection, FED.formatted(records.sql()))) {
            int next = MeasuredStatements.SCOPE_PARAMETERS;
            query.setString(++next, unit.text());
            query.setString(++next, period.toString());
            query.setObject(++next, id);
            List<FedFigure> fed = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    fed.add(new FedFigure(
                            IndicatorCode.of(row.getString("indicator")),
                            row.getString("breakdown"),
                            unit,
                            period,
                            row.getBigDecimal("numerator"),
                            row.getBigDecimal("denominator"),
                            row.getBigDecimal("figure_numerator"),
                            row.getBigDecimal("figure_denominator"),
                            row.getBoolean("in_force")));
                }
            }
            return fed;
        }
    }
}
