package vn.trucot.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;

/** What a client of the stream is told of what changes, and how much at once. */
class ChangeHubTest {

    private static final String MEMBERS = "SOC.TEAM.MEMBERS";
    private static final String ACTIVE = "SOC.TEAM.ACTIVE";
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final ChangeFilter EVERYTHING = new ChangeFilter(Set.of(), null);

    private final Cube cube = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132", OrgUnitKind.DISTRICT, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132.1", OrgUnitKind.COMMUNE, "15.132", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
            .unit(CubeBuilder.unit("10", OrgUnitKind.PROVINCE, null, "", ""))
            .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
            .indicator(CubeBuilder.indicator(MEMBERS, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.LAST))
            .indicator(CubeBuilder.indicator(ACTIVE, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.LAST))
            .build();
    private final ChangeHub hub = new ChangeHub(cube, settings(3, 64, Duration.ofHours(1)));

    @AfterEach
    void stop() {
        hub.stop();
    }

    @Test
    void aNewClientIsToldThePresentVersionFirst() {
        // When
        AssertSubscriber<Optional<Changes>> client = client(EVERYTHING, null);

        // Then
        assertThat(told(client, 1)).containsExactly(new Changes(cube.version(), List.of(), false));
        assertThat(hub.clients()).isEqualTo(1);
    }

    @Test
    void whoComesBackIsToldWhetherItMissedSomething() {
        // Given
        String now = Long.toString(cube.version());

        // Then
        assertThat(told(client(EVERYTHING, now), 1).getFirst().truncated()).isFalse();
        assertThat(told(client(EVERYTHING, "1"), 1).getFirst().truncated()).isTrue();
    }

    @Test
    void whatChangesIsToldOnceHoweverOftenItDidMeanwhile() {
        // Given
        AssertSubscriber<Optional<Changes>> client = client(EVERYTHING, null);
        told(client, 1);

        // When
        apply(figure(MEMBERS, "15.132.1", 1), figure(MEMBERS, "15.132.1", 2));

        // Then
        Changes changes = told(client, 2).getLast();
        assertThat(changes.changes()).containsExactly(change(MEMBERS, "15.132.1"));
        assertThat(changes.version()).isEqualTo(cube.version());
        assertThat(changes.truncated()).isFalse();
    }

    @Test
    void aClientIsToldOfItsIndicatorsAndOfWhatGoesIntoItsUnit() {
        // Given
        AssertSubscriber<Optional<Changes>> members =
                client(new ChangeFilter(Set.of(IndicatorCode.of(MEMBERS)), null), null);
        AssertSubscriber<Optional<Changes>> province =
                client(new ChangeFilter(Set.of(), OrgUnitId.of("15~2025")), null);
        told(members, 1);
        told(province, 1);

        // When
        apply(figure(MEMBERS, "10", 1), figure(ACTIVE, "15.132.1", 1));

        // Then
        assertThat(told(members, 2).getLast().changes()).containsExactly(change(MEMBERS, "10"));
        assertThat(told(province, 2).getLast().changes()).containsExactly(change(ACTIVE, "15.132.1"));
    }

    @Test
    void ofMoreThanOneEventHoldsItIsOnlySaidThatThereIsMore() {
        // Given
        AssertSubscriber<Optional<Changes>> client = client(EVERYTHING, null);
        told(client, 1);

        // When
        apply(IntStream.rangeClosed(1, 4)
                .mapToObj(month -> CubeBuilder.observed(
                        CubeBuilder.key(MEMBERS, "10", "2024-0" + month, ""), Figure.of(month), SourceKind.REPORTED))
                .toArray(Event[]::new));

        // Then
        Changes changes = told(client, 2).getLast();
        assertThat(changes.changes()).hasSize(3);
        assertThat(changes.truncated()).isTrue();
    }

    @Test
    void silenceIsBrokenByHeartbeats() {
        // Given
        ChangeHub beating = new ChangeHub(cube, settings(3, 64, Duration.ofMillis(20)));

        // When
        AssertSubscriber<Optional<Changes>> client =
                beating.changes(EVERYTHING, null).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));

        // Then
        client.awaitItems(3, LIMIT);
        assertThat(client.getItems().getFirst()).isPresent();
        assertThat(client.getItems()).last().isEqualTo(Optional.empty());
        beating.stop();
        client.awaitCompletion(LIMIT);
    }

    @Test
    void whoLeavesIsForgotten() {
        // Given
        AssertSubscriber<Optional<Changes>> client = client(EVERYTHING, null);
        told(client, 1);

        // When
        client.cancel();

        // Then
        assertThat(hub.clients()).isZero();
    }

    @Test
    void whoDoesNotReadAsFastIsLetGo() {
        // Given
        ChangeHub small = new ChangeHub(cube, settings(3, 2, Duration.ofHours(1)));
        AssertSubscriber<Optional<Changes>> slow =
                small.changes(EVERYTHING, null).subscribe().withSubscriber(AssertSubscriber.create(0));
        AssertSubscriber<Optional<Changes>> fast =
                small.changes(EVERYTHING, null).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        for (int revision = 1; revision <= 20; revision++) {
            apply(figure(MEMBERS, "10", revision));
            fast.awaitItems(1 + revision, LIMIT);
        }

        // When
        slow.request(100);

        // Then
        slow.awaitFailure(LIMIT);
        assertThat(slow.getItems()).hasSizeLessThan(20);
        assertThat(small.clients()).isEqualTo(1);
        small.stop();
    }

    @ParameterizedTest
    @CsvSource({"15.132.1, 15.132.1 15.132 15 15~2025", "15, 15 15~2025", "15~2025, 15~2025", "10, 10", "99, 99"})
    void aFigureGoesIntoThoseAboveItsUnitAndThoseItGoesOnAs(String unit, String reached) {
        assertThat(Reach.of(OrgUnitId.of(unit), cube.read(CubeView::orgTree)))
                .extracting(OrgUnitId::text)
                .containsExactlyInAnyOrder(reached.split(" "));
    }

    private AssertSubscriber<Optional<Changes>> client(ChangeFilter filter, @Nullable String lastSeen) {
        return hub.changes(filter, lastSeen).subscribe().withSubscriber(AssertSubscriber.create(100));
    }

    private static List<Changes> told(AssertSubscriber<Optional<Changes>> client, int count) {
        client.awaitItems(count, LIMIT);
        return client.getItems().stream().flatMap(Optional::stream).toList();
    }

    private void apply(Event... events) {
        cube.apply(Stream.of(events).toList(), events.length);
    }

    private static Event figure(String indicator, String unit, long revision) {
        return CubeBuilder.observed(
                CubeBuilder.key(indicator, unit, "2024-01", ""),
                Figure.of(revision),
                1,
                revision,
                new Source(SourceKind.REPORTED, "test"));
    }

    private static Change change(String indicator, String unit) {
        return Change.of(CubeBuilder.key(indicator, unit, "2024-01", ""));
    }

    /** Read as the service reads them; a class of its own here would be taken for a bean with mistakes. */
    private static StreamSettings settings(int changes, int buffer, Duration heartbeat) {
        Map<String, String> settings = Map.of(
                "trucot.gateway.stream.interval",
                "1ms",
                "trucot.gateway.stream.heartbeat",
                heartbeat.toMillis() + "ms",
                "trucot.gateway.stream.changes",
                Integer.toString(changes),
                "trucot.gateway.stream.buffer",
                Integer.toString(buffer));
        return new SmallRyeConfigBuilder()
                .withMapping(StreamSettings.class)
                .withConverter(Duration.class, 200, DurationConverter::parseDuration)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(StreamSettings.class);
    }
}
