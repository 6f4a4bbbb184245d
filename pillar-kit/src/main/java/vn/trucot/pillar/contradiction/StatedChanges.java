package vn.trucot.pillar.contradiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.observation.RecordingFailed;

/** Keeps what sources say of how figures changed, and holds it against the figures that are in force. */
@ApplicationScoped
class StatedChanges {

    private static final String READ = """
            select c.*, a.numerator as after_numerator, a.denominator as after_denominator,
                b.numerator as before_numerator, b.denominator as before_denominator
            from stated_change c
            left join lateral (%s) a on true
            left join lateral (%s) b on true
            where c.withdrawn_at is null and (?::text is null or c.org_unit = ? or starts_with(c.org_unit, ? || '.'))
            order by c.indicator, c.org_unit, c.period, c.since, c.breakdown, c.source_name limit ?""".formatted(inForce("period"), inForce("since"));

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('stated change', 0))";

    private static final String WITHDRAW =
            "update stated_change set withdrawn_at = ?, withdrawn_by = ? where withdrawn_at is null and ";

    private static final String KEY =
            "indicator = ? and org_unit = ? and period = ? and since = ? and breakdown = ? and source_name = ?";

    private static final String REPLACE =
            WITHDRAW + KEY + " and (change, published_on, place, note) is distinct from (?, ?, ?, ?)";

    private static final String ADD = """
            insert into stated_change (indicator, org_unit, period, since, breakdown, source_name, change, published_on, place, note,
                stated_at, stated_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final DataSource dataSource;
    private final Catalogue catalogue;
    private final Clock clock;

    StatedChanges(DataSource dataSource, Catalogue catalogue, Clock clock) {
        this.dataSource = dataSource;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    private static String inForce(String period) {
        return """
            select s.numerator, s.denominator from observation_key k join statement s on s.key_id = k.id and s.in_force
            where k.indicator = c.indicator and k.org_unit = c.org_unit and k.period = c.%s and k.breakdown = c.breakdown""".formatted(period);
    }

    /**
     * What stands, those that differ from the figures first.
     *
     * @param within only of this unit and what is part of it; null for all
     */
    List<ChangeView> of(@Nullable OrgUnitId within, int most) {
        List<ChangeView> found = new ArrayList<>();
        String unit = within == null ? null : within.text();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, unit);
            read.setString(2, unit);
            read.setString(3, unit);
            read.setInt(4, most);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    found.add(view(row));
                }
            }
        } catch (SQLException e) {
            throw new RecordingFailed("stated changes could not be read", e);
        }
        return found.stream()
                .sorted((one, other) -> Boolean.compare(other.differs(), one.differs()))
                .toList();
    }

    /** Keeps what a source says in place of what it said of the same before; the same once more changes nothing. */
    @Transactional(TxType.MANDATORY)
    void state(StatedChange said, String author) {
        Object[] key = keyOf(said);
        Object[] words = {said.change(), said.publishedOn(), said.place(), said.note()};
        Object[] who = {now(), author};
        lock(); // of two that say something else at once the later one stands
        run(REPLACE, who, key, words);
        run(ADD, key, words, who);
    }

    /** Takes back what a source says; false if it says nothing of the kind. */
    @Transactional(TxType.MANDATORY)
    boolean withdraw(StatedChange said, String author) {
        return run(WITHDRAW + KEY, new Object[] {now(), author}, keyOf(said)) > 0;
    }

    private static Object[] keyOf(StatedChange said) {
        return new Object[] {
            said.key().indicator().text(),
            said.key().orgUnit().text(),
            said.key().period().toString(),
            said.earlier().period().toString(),
            said.key().breakdown().toString(),
            said.source().strip()
        };
    }

    private void lock() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        } catch (SQLException e) {
            throw new RecordingFailed("stated changes could not be locked", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private int run(String statement, Object[]... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            int next = 0;
            for (Object[] several : values) {
                for (Object value : several) {
                    change.setObject(++next, value);
                }
            }
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("a stated change could not be kept", e);
        }
    }

    private ChangeView view(ResultSet row) throws SQLException {
        StatedChange stated = new StatedChange(
                row.getString("indicator"),
                row.getString("org_unit"),
                row.getString("since"),
                row.getString("period"),
                row.getString("breakdown"),
                row.getBigDecimal("change"),
                row.getString("source_name"),
                row.getString("published_on"),
                row.getString("place"),
                row.getString("note"));
        BigDecimal before = value(stated, row, "before");
        BigDecimal after = value(stated, row, "after");
        BigDecimal measured = before == null || after == null ? null : after.subtract(before);
        return new ChangeView(
                row.getLong("number"),
                stated,
                printed(stated, before),
                printed(stated, after),
                printed(stated, measured),
                measured != null && differs(stated.change(), measured),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getString("stated_by"));
    }

    /** A source that says 3.5 does not say that it is not 3.52. */
    private static boolean differs(BigDecimal said, BigDecimal measured) {
        int decimals = Math.max(0, said.stripTrailingZeros().scale());
        return measured.setScale(decimals, RoundingMode.HALF_UP).compareTo(said) != 0;
    }

    private @Nullable BigDecimal value(StatedChange stated, ResultSet row, String which) throws SQLException {
        BigDecimal numerator = row.getBigDecimal(which + "_numerator");
        BigDecimal denominator = row.getBigDecimal(which + "_denominator");
        IndicatorDefinition definition = catalogue.find(IndicatorCode.of(stated.indicator()));
        if (numerator == null || definition == null || (denominator != null && denominator.signum() == 0)) {
            return null;
        }
        return denominator == null
                ? numerator
                : numerator.multiply(definition.factor()).divide(denominator, MathContext.DECIMAL64);
    }

    private @Nullable BigDecimal printed(StatedChange stated, @Nullable BigDecimal value) {
        IndicatorDefinition definition = catalogue.find(IndicatorCode.of(stated.indicator()));
        return value == null || definition == null
                ? value
                : value.setScale(Math.max(definition.decimals(), stated.change().scale()), RoundingMode.HALF_UP);
    }
}
