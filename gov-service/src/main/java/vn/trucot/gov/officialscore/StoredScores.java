package vn.trucot.gov.officialscore;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.pillar.observation.Statement;

/** What a source stated of scores until now; asked in the caller's transaction. */
@Singleton
class StoredScores {

    private static final String STATED = """
            select indicator, org_unit, period, breakdown, numerator, denominator, published_on from observation
            where source_name = :source and source_kind::text = :kind and indicator = any(:indicators)
                and org_unit = any(:units) and period = any(:periods)""";

    /** Else of two imports at once, each would miss what the other states, and the older could come to stand. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('trucot.gov.official-scores', 0))";

    private final Session entities;

    StoredScores(Session entities) {
        this.entities = entities;
    }

    /** A score that stands, and the day on which it was seen. */
    record StoredScore(Figure figure, @Nullable String on) {

        boolean says(Statement statement) {
            return figure.equals(statement.figure());
        }

        /** Whether the statement was seen before this one. */
        boolean isNewerThan(Statement statement) {
            String other = statement.publication().publishedOn();
            return on != null && other != null && on.compareTo(other) > 0;
        }
    }

    /** Waits for other imports, and lets others wait until the transaction ends. */
    void oneAtATime() {
        entities.createNativeQuery(ONE_AT_A_TIME, Object.class).getSingleResult();
    }

    Map<ObservationKey, StoredScore> of(Source source, Collection<ObservationKey> keys) {
        Map<ObservationKey, StoredScore> stored = new HashMap<>();
        entities.createNativeQuery(STATED, Object[].class)
                .setParameter("source", source.name())
                .setParameter("kind", source.kind().name())
                .setParameter("indicators", new String[] {PortalCodes.SCORE.text(), PortalCodes.POINTS.text()})
                .setParameter("units", texts(keys, key -> key.orgUnit().text()))
                .setParameter("periods", texts(keys, key -> key.period().toString()))
                .getResultStream()
                .forEach(row -> stored.put(
                        new ObservationKey(
                                IndicatorCode.of((String) row[0]),
                                OrgUnitId.of((String) row[1]),
                                Period.parse((String) row[2]),
                                Breakdown.parse((String) row[3])),
                        new StoredScore(new Figure((BigDecimal) row[4], (BigDecimal) row[5]), (String) row[6])));
        return stored;
    }

    private static String[] texts(Collection<ObservationKey> keys, Function<ObservationKey, String> text) {
        return keys.stream().map(text).distinct().toArray(String[]::new);
    }
}
