package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static vn.trucot.gateway.feed.PublishedFigures.awaitSeries;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeDifference;
import vn.trucot.gateway.comparison.Comparison;
import vn.trucot.gateway.comparison.Comparisons;
import vn.trucot.problem.Problem;

/** What the gateway holds against what the pillars have. Other tests publish figures that no pillar here has: those are left out. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ComparisonComponentTest {

    private static final String PERIOD = "2017-05";
    private static final String MISSING = "15.132.04252";
    private static final String EARLIER = "15.132.04258";
    private static final String OTHER = "15.132.04261";
    private static final String RIGHT = "15.132.04264";
    private static final String ONLY_HELD = "15.132.04267";
    private static final Source REPORTED = new Source(SourceKind.REPORTED, "xã");

    @Inject
    Comparisons comparisons;

    Broker broker;

    @BeforeEach
    void figuresWereTold() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        broker.publish(
                List.of(members(EARLIER, 7, 1), members(OTHER, 9, 1), members(RIGHT, 5, 1), members(ONLY_HELD, 4, 1)));
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=" + ONLY_HELD + "&period=" + PERIOD, 0, 4);
    }

    private static Event members(String unit, int members, long revision) {
        return CubeBuilder.observed(
                CubeBuilder.key(MEMBERS, unit, PERIOD, ""), Figure.of(members), 1, revision, REPORTED);
    }

    /** The third pillar is there for all tests and never knew a figure. */
    private SmallPillars recorded(Event... figures) throws IOException {
        return new SmallPillars(broker, Pillar.ECONOMY, Pillar.SOCIETY).knew(Instant.EPOCH, figures);
    }

    private static List<Comparison.Item> items(Comparison comparison) {
        return comparison.items().stream()
                .filter(item -> item.period().equals(PERIOD))
                .toList();
    }

    @Test
    void everyKeyThatDiffersIsNamedWithBothStates() throws IOException {
        // Given
        try (SmallPillars pillars =
                recorded(members(MISSING, 3, 1), members(EARLIER, 8, 2), members(OTHER, 6, 1), members(RIGHT, 5, 1))) {

            // When
            Comparison found = comparisons.compare();

            // Then
            assertThat(found.figures()).isEqualTo(4);
            assertThat(items(found))
                    .extracting(Comparison.Item::orgUnit)
                    .containsExactly(MISSING, EARLIER, OTHER, ONLY_HELD);
            assertThat(items(found))
                    .extracting(Comparison.Item::kind)
                    .containsExactly(
                            CubeDifference.Kind.MISSING,
                            CubeDifference.Kind.EARLIER,
                            CubeDifference.Kind.OTHER,
                            CubeDifference.Kind.ONLY_HELD);
            assertThat(items(found).get(1).recorded().numerator()).isEqualTo("8");
            assertThat(items(found).get(1).held().revision()).isEqualTo(1);
            assertThat(pillars.asked()).as("what differs is looked at twice").isEqualTo(4);
            get("/api/v1/comparisons/latest").then().statusCode(200).body("differences", equalTo(found.differences()));
            get("/api/v1/status").then().body("compared.differences", greaterThan(3));
        }
    }

    @Test
    void whatChangesMeanwhileIsLateAndNotLost() throws IOException {
        // Given
        try (SmallPillars _ = recorded(
                        members(EARLIER, 7, 1), members(OTHER, 9, 1), members(RIGHT, 5, 1), members(ONLY_HELD, 4, 1))
                .knew(Instant.now().minusSeconds(5).plusMillis(150), all(members(EARLIER, 8, 2)))) {

            // When
            Comparison found = comparisons.compare();

            // Then: in the first look it was right, in the second the event has not come
            assertThat(items(found)).isEmpty();
        }
    }

    private static Event[] all(Event changed) {
        Event[] others = {members(OTHER, 9, 1), members(RIGHT, 5, 1), members(ONLY_HELD, 4, 1)};
        Event[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = changed;
        return all;
    }

    @Test
    void aPillarThatDoesNotAnswerLeavesTheLastComparisonAsItWas() throws IOException {
        try (SmallPillars _ = new SmallPillars(broker, Pillar.SOCIETY)) {
            Instant before = comparisons.latest().map(Comparison::at).orElse(null);

            // When
            assertThatThrownBy(comparisons::compare).isInstanceOf(Problem.class).hasMessageContaining("economy");

            // Then
            assertThat(comparisons.latest().map(Comparison::at).orElse(null)).isEqualTo(before);
        }
    }

    @Test
    void nobodyWithoutTheRightSetsItGoing() {
        given().post("/api/v1/comparisons").then().statusCode(401);
    }
}
