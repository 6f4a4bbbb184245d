package vn.trucot.pillar.measure;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Opens a figure that was counted from records to those records. */
@Singleton
public class OpenFigure {

    /** Sorts before the id of every record. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String COUNTED = MeasuredStatements.WITH_SCOPE + """
            , counted as materialized (
                select c.* from (%s) as c(indicator, breakdown, id, name, numerator, denominator, demo, version)
                where c.indicator = ? and c.breakdown = ?
            )
            select c.id, c.name, c.numerator, c.denominator, c.demo, c.version, r.recorded_at, r.recorded_by,
                (select count(*) from counted) as total, e.pieces
            from counted c
            left join lateral (
                select recorded_at, recorded_by from record_revision
                where record_id = c.id and kind = ? order by position desc limit 1
            ) r on true
            cross join lateral (
                select count(*) as pieces from record_evidence e
                where e.record_id = c.id and e.kind = ? and not exists (
                    select 1 from record_evidence_withdrawal w
                    where w.record_id = e.record_id and w.kind = e.kind and w.number = e.number)
            ) e
            where c.id > ? order by c.id limit ?""";

    private final DataSource dataSource;
    private final List<CountedRecords> counted;
    private final Scopes scopes;
    private final Pillar pillar;

    OpenFigure(
            DataSource dataSource,
            @All List<CountedRecords> counted,
            @All List<MeasureSource> sources,
            Scopes scopes,
            Pillar pillar) {
        this.dataSource = dataSource;
        this.counted = Stream.concat(
                        counted.stream().flatMap(CountedRecords::all),
                        sources.stream().flatMap(source -> source.counted().stream()))
                .toList();
        this.scopes = scopes;
        this.pillar = pillar;
    }

    /**
     * The records that are counted for a key.
     *
     * @param after id of the last record of the page before; null for the first page
     * @throws Problem NOT_FOUND if figures of the key are not counted from records
     */
    public Contributions of(ObservationKey key, @Nullable UUID after, int size) {
        CountedRecords records = counted.stream()
                .filter(each -> each.measure().states(key))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(ProblemCode.NOT_FOUND, "no figure of " + key + " is counted from records here"));
        DaySpan span = new DaySpan(key.period().firstDay(), key.period().lastDay());
        List<Scope> asked = scopes
                .of(records.measure(), Map.of(key.orgUnit(), span).entrySet())
                .stream()
                .filter(scope -> scope.period().equals(key.period()))
                .toList();
        try (Connection connection = dataSource.getConnection()) {
            return read(connection, records, asked, key, after == null ? BEFORE_ALL : after, size);
        } catch (SQLException e) {
            throw new RecordingFailed("counted records could not be read", e);
        }
    }

    private Contributions read(
            Connection connection, CountedRecords records, List<Scope> scopes, ObservationKey key, UUID after, int size)
            throws SQLException {
        MeasuredStatements measured = new MeasuredStatements(records.measure(), scopes);
        try (PreparedStatement query = measured.prepare(connection, COUNTED.formatted(records.sql()))) {
            int next = MeasuredStatements.SCOPE_PARAMETERS;
            query.setString(++next, key.indicator().text());
            query.setString(++next, key.breakdown().toString());
            query.setString(++next, records.collection());
            query.setString(++next, records.collection());
            query.setObject(++next, after);
            query.setInt(++next, size + 1);
            List<Contribution> items = new ArrayList<>();
            long total = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    total = row.getLong("total");
                    items.add(contribution(row, records.collection()));
                }
            }
            boolean more = items.size() > size;
            return new Contributions(
                    more ? items.subList(0, size) : items,
                    total,
                    more ? items.get(size - 1).id() : null,
                    over(records.measure().over().get(key.indicator()), key));
        }
    }

    /** Where another pillar tells of the same unit and period. */
    private static @Nullable String over(@Nullable IndicatorCode other, ObservationKey key) {
        return other == null
                ? null
                : "/api/v1/%s/observations/%s/%s/%s"
                        .formatted(Pillar.of(other).path(), other, key.orgUnit(), key.period());
    }

    private Contribution contribution(ResultSet row, String collection) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String link = "/api/v1/" + pillar.path() + "/" + collection + "/" + id;
        OffsetDateTime changedAt = row.getObject("recorded_at", OffsetDateTime.class);
        return new Contribution(
                id,
                link,
                row.getString("name"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBoolean("demo"),
                row.getLong("version"),
                changedAt == null ? null : changedAt.toInstant(),
                row.getString("recorded_by"),
                link + "/revisions",
                row.getInt("pieces"));
    }
}
