package vn.trucot.pillar.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.observation.Publication;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.pillar.observation.StatementId;

class StatementRowsProperties {

    private static final Comparator<Statement> AS_THE_STORE_SORTS = Comparator.comparing(
                    (Statement statement) -> statement.key().indicator().text())
            .thenComparing(statement -> statement.key().orgUnit().text())
            .thenComparing(statement -> statement.key().period().toString())
            .thenComparing(statement -> statement.key().breakdown().toString())
            .thenComparing(statement -> statement.source().name());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_was_put_in_comes_out_sorted_once_per_key_and_source(long seed) {
        // Given
        Random random = new Random(seed);
        StatementRows rows = new StatementRows();
        Map<StatementId, Integer> first = new LinkedHashMap<>();
        List<Statement> expected = new ArrayList<>();

        // When
        for (int row = 1; row <= 20_000; row++) {
            Statement statement = statement(random);
            int earlier = put(rows, row, statement);
            Integer known = first.putIfAbsent(statement.id(), row);

            // Then
            assertThat(earlier).as("seed %d row %d", seed, row).isEqualTo(known == null ? StatementRows.ADDED : known);
            if (known == null) {
                expected.add(statement);
            }
        }
        expected.sort(AS_THE_STORE_SORTS);
        assertThat(rows).as("seed %d", seed).containsExactlyElementsOf(expected);
        assertThat(rows.size()).isEqualTo(expected.size());
    }

    private static int put(StatementRows rows, int row, Statement statement) {
        return rows.put(
                row,
                rows.indicators.number(statement.key().indicator().text()),
                rows.orgUnits.number(statement.key().orgUnit().text()),
                rows.periods.number(statement.key().period().toString()),
                rows.breakdowns.number(statement.key().breakdown().toString()),
                rows.sourceNames.number(statement.source().name()),
                statement.source().kind(),
                statement.figure(),
                statement.publication());
    }

    private static Statement statement(Random random) {
        ObservationKey key = new ObservationKey(
                IndicatorCode.of("SOC.I" + random.nextInt(5)),
                OrgUnitId.of("15." + random.nextInt(60)),
                period(random),
                random.nextBoolean() ? Breakdown.TOTAL : Breakdown.parse("sex=" + random.nextInt(2)));
        Source source = new Source(
                SourceKind.values()[random.nextInt(SourceKind.values().length)], "source " + random.nextInt(2));
        return Statement.approved(key, figure(random), source, publication(random));
    }

    private static Publication publication(Random random) {
        return random.nextInt(3) > 0
                ? Publication.NONE
                : new Publication("202" + random.nextInt(10), "page " + random.nextInt(9), "about");
    }

    private static Period period(Random random) {
        int year = 2020 + random.nextInt(4);
        return switch (random.nextInt(3)) {
            case 0 -> Period.year(year);
            case 1 -> Period.parse(year + "-Q" + (1 + random.nextInt(4)));
            default -> Period.month(year, 1 + random.nextInt(12));
        };
    }

    private static Figure figure(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Figure.NOT_APPLICABLE;
            case 1 -> Figure.of(number(random));
            default -> new Figure(number(random), number(random));
        };
    }

    private static BigDecimal number(Random random) {
        long unscaled = random.nextLong(999_999_999_999_999_999L) * (random.nextBoolean() ? 1 : -1);
        return BigDecimal.valueOf(random.nextBoolean() ? unscaled : unscaled % 1000, random.nextInt(19));
    }
}
