package vn.trucot.pillar.reporting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Status;
import vn.trucot.pillar.observation.ChosenBy;
import vn.trucot.pillar.observation.Precedence;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;

/** Reads statements and their revisions. */
@Singleton
class StatedFigures {

    private static final String FIGURE = "revision, numerator, denominator, source_kind, source_name, status, in_force,"
            + " recorded_at, recorded_by, published_on, place, note";
    private static final String STATEMENTS =
            "select indicator, org_unit, period, breakdown, " + FIGURE + " from observation";
    private static final String COUNT = "select count(*) from observation";
    private static final String ORDER = " order by indicator, org_unit, period, breakdown, source_name";
    private static final String OF_KEY = " where indicator = ? and org_unit = ? and period = ? and breakdown = ?";
    private static final String STATEMENTS_OF_KEY = "select indicator, org_unit, period, breakdown, arrival, chosen, "
            + FIGURE + ", " + ChoiceView.COLUMNS + " from observation s" + ChoiceView.JOINED + OF_KEY
            + " order by status <> 'APPROVED', " + Precedence.ORDER;
    private static final String REVISIONS =
            "select " + FIGURE + ", withdrawn, cause from observation_revision" + OF_KEY;
    private static final int FETCH = 1_000;

    private final DataSource dataSource;

    StatedFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Page<StatementView> page(ObservationFilter filter, Paging paging) {
        List<Object> values = filter.values();
        List<Long> total = new ArrayList<>();
        query(filter.with() + COUNT + filter.where(), values, row -> total.add(row.getLong(1)));
        List<Object> paged = new ArrayList<>(values);
        paged.add(paging.size());
        paged.add((long) paging.page() * paging.size());
        List<StatementView> items = new ArrayList<>();
        query(
                filter.with() + STATEMENTS + filter.where() + ORDER + " limit ? offset ?",
                paged,
                row -> items.add(StatementView.of(row)));
        return new Page<>(items, paging.page(), paging.size(), total.getFirst());
    }

    /** Hands out all that is asked for, one after the other: as many as there are, never many at once. */
    @Transactional
    void each(ObservationFilter filter, Consumer<StatementView> consumer) {
        String sql = filter.with() + STATEMENTS + filter.where() + ORDER;
        query(sql, filter.values(), row -> consumer.accept(StatementView.of(row)));
    }

    /** What is known of a key; null if nothing ever was. */
    @Nullable
    KeyView key(ObservationKey key) {
        List<Object> values = ofKey(key);
        List<StatementView> statements = new ArrayList<>();
        List<Precedence> precedences = new ArrayList<>();
        List<ChoiceView> choices = new ArrayList<>();
        query(STATEMENTS_OF_KEY, values, row -> {
            StatementView statement = StatementView.of(row);
            statements.add(statement);
            if (statement.status() == Status.APPROVED) {
                precedences.add(statement.precedence(row));
            }
            ChoiceView choice = ChoiceView.of(row);
            if (choice != null && statement.inForce()) {
                choices.add(choice);
            }
        });
        return view(
                key,
                Precedence.ofFirst(precedences),
                choices.isEmpty() ? null : choices.getFirst(),
                statements,
                revisions(values, ""));
    }

    /** What was known of a key at an instant; null if nothing was. Why a statement was in force then is not told. */
    @Nullable
    KeyView key(ObservationKey key, Instant asOf) {
        ObservationFilter filter = ObservationFilter.of(key, asOf);
        List<StatementView> statements = new ArrayList<>();
        String sql = filter.with() + STATEMENTS + filter.where() + " order by not in_force, source_name";
        query(sql, filter.values(), row -> statements.add(StatementView.of(row)));
        List<Object> values = new ArrayList<>(ofKey(key));
        values.add(asOf.atOffset(ZoneOffset.UTC));
        return view(key, null, null, statements, revisions(values, " and recorded_at <= ?"));
    }

    private static @Nullable KeyView view(
            ObservationKey key,
            @Nullable ChosenBy chosenBy,
            @Nullable ChoiceView choice,
            List<StatementView> statements,
            List<RevisionView> revisions) {
        return revisions.isEmpty()
                ? null
                : new KeyView(
                        key.indicator().text(),
                        key.orgUnit().text(),
                        key.period().toString(),
                        key.breakdown().toString(),
                        chosenBy,
                        choice,
                        contradictions(statements),
                        statements,
                        revisions);
    }

    private static List<Object> ofKey(ObservationKey key) {
        return List.of(
                key.indicator().text(),
                key.orgUnit().text(),
                key.period().toString(),
                key.breakdown().toString());
    }

    private List<RevisionView> revisions(List<Object> values, String more) {
        List<RevisionView> revisions = new ArrayList<>();
        query(REVISIONS + more + " order by revision", values, row -> revisions.add(revision(row)));
        return revisions;
    }

    private static List<StatementView> contradictions(List<StatementView> statements) {
        return statements.stream()
                .filter(StatementView::inForce)
                .findFirst()
                .map(inForce -> statements.stream()
                        .filter(each -> each.contradicts(inForce))
                        .toList())
                .orElse(List.of());
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, List<Object> values, RowReader reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("statements could not be read", e);
        }
    }

    private static RevisionView revision(ResultSet row) throws SQLException {
        boolean withdrawn = row.getBoolean("withdrawn");
        return new RevisionView(
                row.getLong("revision"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                !withdrawn && row.getBigDecimal("numerator") == null,
                StatementView.source(row),
                Status.valueOf(row.getString("status")),
                row.getBoolean("in_force"),
                withdrawn,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("cause"),
                row.getString("published_on"),
                row.getString("place"),
                row.getString("note"));
    }
}
