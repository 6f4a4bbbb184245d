package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Target;

/** Whatever the order, duplication and split of a history into batches, the cube is the same. */
class CubeProperties {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyArrivalMakesTheSameCube(long seed) {
        // Given
        Random random = new Random(seed);
        List<Event> history = history(random);
        Cube inOrder = new Cube();
        inOrder.apply(history, 1);

        // When
        List<Event> arrival = new ArrayList<>(history);
        history.stream().filter(event -> random.nextInt(3) == 0).forEach(arrival::add);
        Collections.shuffle(arrival, random);
        Cube arrived = new Cube();
        for (int from = 0; from < arrival.size(); ) {
            int to = Math.min(arrival.size(), from + 1 + random.nextInt(40));
            arrived.apply(arrival.subList(from, to), to);
            from = to;
        }

        // Then
        assertThat(dump(arrived)).as("seed " + seed).isEqualTo(dump(inOrder));
        assertThat(arrived.version()).isEqualTo(arrival.size());
        assertThat(arrived.read(CubeView::counts)).isEqualTo(inOrder.read(CubeView::counts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theHighestEpochAndRevisionIsInForce(long seed) {
        // Given
        Random random = new Random(seed);
        List<Event> history = history(random);
        Map<ObservationKey, Event> newest = new HashMap<>();
        for (Event event : history) {
            if (event instanceof Event.IndicatorObserved || event instanceof Event.IndicatorWithdrawn) {
                newest.merge(ObservationKey.parse(event.key()), event, (a, b) -> order(a) > order(b) ? a : b);
            }
        }

        // When
        Cube cube = new Cube();
        Collections.shuffle(history, random);
        cube.apply(history, history.size());

        // Then
        cube.read(view -> {
            newest.forEach((key, event) -> {
                HeldObservation held = view.observation(key);
                if (event instanceof Event.IndicatorObserved observed) {
                    assertThat(held)
                            .as("seed " + seed)
                            .isEqualTo(new HeldObservation(
                                    key,
                                    observed.observation().figure(),
                                    observed.observation().source(),
                                    observed.epoch(),
                                    observed.revision()));
                } else {
                    assertThat(held).as("seed " + seed + " " + key).isNull();
                }
            });
            return null;
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSecondReplayChangesNothing(long seed) {
        // Given
        List<Event> history = history(new Random(seed));
        Cube cube = new Cube();
        cube.apply(history, 1);

        // When
        Applied again = cube.apply(history, 2);

        // Then
        assertThat(again.changed()).isEmpty();
        assertThat(again.version()).isEqualTo(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatAReaderHasSeenNeverChanges(long seed) {
        // Given
        Random random = new Random(seed);
        List<Event> arrival = history(random);
        Collections.shuffle(arrival, random);
        Cube cube = new Cube();
        List<CubeView> seen = new ArrayList<>();
        List<List<String>> told = new ArrayList<>();

        // When
        for (int from = 0; from < arrival.size(); ) {
            int to = Math.min(arrival.size(), from + 1 + random.nextInt(10));
            if (random.nextInt(3) == 0) {
                cube.load(arrival.subList(from, to), to);
            } else {
                cube.apply(arrival.subList(from, to), to);
            }
            seen.add(cube.view());
            told.add(dump(cube.view()));
            from = to;
        }

        // Then
        assertThat(seen.stream().map(CubeProperties::dump)).as("seed " + seed).containsExactlyElementsOf(told);
    }

    private static List<String> dump(CubeView view) {
        return Stream.concat(
                        Stream.of(view.counts().toString(), view.targets().toString()),
                        view.dump().sorted())
                .toList();
    }

    private static List<String> dump(Cube cube) {
        return cube.dump().toList();
    }

    private static long order(Event event) {
        return event.epoch() * 1_000_000 + event.revision();
    }

    private static List<Event> history(Random random) {
        List<Event> events = new ArrayList<>();
        List<String> units = List.of("15", "15.132", "15.132.04252", "15.132.04255", "15~2025", "15.99");
        for (int key = random.nextInt(30) + 1; key > 0; key--) {
            ObservationKey observation = CubeBuilder.key(
                    random.nextBoolean() ? "SOC.TEAM.MEMBERS" : "GOV.DOSSIER.RECEIVED",
                    units.get(random.nextInt(units.size())),
                    period(random).toString(),
                    random.nextInt(3) == 0 ? "channel=online" : "");
            history(observation, random, events);
        }
        for (int state = 1; state <= 1 + random.nextInt(6); state++) {
            // a restore after every second state: the numbers begin again
            long epoch = state / 2;
            int revision = 1 + state % 2;
            for (String unit : units) {
                String from = "202" + state + "-01-01";
                String parent = unit.contains(".") ? unit.substring(0, unit.lastIndexOf('.')) : null;
                events.add(new Event.OrgUnitChanged(
                        CubeBuilder.unit(
                                unit, OrgUnitKind.COMMUNE, parent, unit.contains("~") ? "2025-07-01" : from, ""),
                        revision,
                        epoch));
            }
            events.add(new Event.OrgUnitSucceeded(
                    CubeBuilder.succession("15", "15~2025", "2025-07-01", "0." + state), revision, epoch));
            events.add(new Event.IndicatorDefined(
                    CubeBuilder.indicator(
                            "SOC.TEAM.MEMBERS",
                            false,
                            AcrossUnits.SUM,
                            AcrossUnits.SUM,
                            state % 2 == 0 ? AcrossTime.LAST : AcrossTime.SUM),
                    revision,
                    epoch));
            events.add(new Event.TargetSet(
                    new Target(
                            IndicatorCode.of("SOC.TEAM.MEMBERS"),
                            OrgUnitId.of("15"),
                            Period.year(2025),
                            BigDecimal.valueOf(state),
                            null,
                            null),
                    revision,
                    epoch));
        }
        return events;
    }

    private static void history(ObservationKey key, Random random, List<Event> events) {
        for (long epoch = 1; epoch <= 1 + random.nextInt(3); epoch++) {
            for (long revision = 1; revision <= 1 + random.nextInt(6); revision++) {
                boolean known = events.stream().anyMatch(new StampOf(key, epoch, revision)::isOf);
                if (!known) {
                    events.add(
                            random.nextInt(4) == 0
                                    ? new Event.IndicatorWithdrawn(key, revision, epoch)
                                    : CubeBuilder.observed(key, figure(random), epoch, revision, source(random)));
                }
            }
        }
    }

    /** One key, epoch and revision never says two things. */
    private record StampOf(ObservationKey key, long epoch, long revision) {
        boolean isOf(Event event) {
            return event.key().equals(key.toString()) && order(event) == epoch * 1_000_000 + revision;
        }
    }

    private static Period period(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Period.year(2020 + random.nextInt(4));
            case 1 -> Period.parse("2024-Q" + (1 + random.nextInt(4)));
            default -> Period.month(2023 + random.nextInt(2), 1 + random.nextInt(12));
        };
    }

    private static Figure figure(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Figure.NOT_APPLICABLE;
            case 1 -> Figure.of(new BigDecimal("-999999999999.999999"));
            case 2 -> new Figure(BigDecimal.valueOf(random.nextInt(1000), 2), BigDecimal.valueOf(random.nextInt(), 3));
            default -> Figure.of(random.nextLong(1_000_000_000_000_000_000L));
        };
    }

    private static Source source(Random random) {
        return new Source(SourceKind.values()[random.nextInt(5)], "source " + random.nextInt(3));
    }
}
