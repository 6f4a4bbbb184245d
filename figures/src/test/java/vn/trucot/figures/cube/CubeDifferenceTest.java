package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;

class CubeDifferenceTest {

    private static final ObservationKey KEY = key("15.132.04252");
    private static final ObservationKey OTHER = key("15.132.04258");
    private static final Source SOURCE = new Source(SourceKind.REPORTED, "xã");

    private final Cube recorded = new Cube();
    private final Cube held = new Cube();

    private static ObservationKey key(String unit) {
        return CubeBuilder.key("SOC.TEAM.MEMBERS", unit, "2024-Q1", "");
    }

    private static Event observed(ObservationKey key, int figure, long epoch, long revision) {
        return CubeBuilder.observed(key, Figure.of(figure), epoch, revision, SOURCE);
    }

    private List<CubeDifference> differences() {
        return CubeDifference.between(recorded.view(), held.view());
    }

    @Test
    void equalFiguresAreNoDifferenceWhateverElseWasTold() {
        // Given: the other cube numbers units and sources in another order
        recorded.apply(List.of(observed(KEY, 7, 1, 2), observed(OTHER, 8, 1, 1)), 1);
        held.apply(List.of(observed(OTHER, 8, 1, 1), observed(KEY, 6, 1, 1), observed(KEY, 7, 1, 2)), 1);

        // Then
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatWasNeverToldIsMissing() {
        // Given
        recorded.apply(List.of(observed(KEY, 7, 1, 1)), 1);

        // Then
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo(KEY);
            assertThat(difference.kind()).isEqualTo(CubeDifference.Kind.MISSING);
            assertThat(difference.held()).isNull();
        });
    }

    @Test
    void anEarlierStateIsADifferenceAndALaterOneIsNone() {
        // Given
        recorded.apply(List.of(observed(KEY, 7, 1, 2), observed(OTHER, 8, 1, 1)), 1);
        held.apply(List.of(observed(KEY, 7, 1, 1), observed(OTHER, 9, 1, 2)), 1);

        // Then
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo(KEY);
            assertThat(difference.kind()).isEqualTo(CubeDifference.Kind.EARLIER);
            assertThat(difference.recorded().revision()).isEqualTo(2);
        });
    }

    @Test
    void aRestoredDatabaseIsLaterThanAllThatWasToldBefore() {
        // Given
        recorded.apply(List.of(observed(KEY, 7, 2, 1)), 1);
        held.apply(List.of(observed(KEY, 7, 1, 9)), 1);

        // Then
        assertThat(differences()).extracting(CubeDifference::kind).containsExactly(CubeDifference.Kind.EARLIER);
    }

    @Test
    void theSameStateWithAnotherFigureOrSourceIsADifference() {
        // Given
        recorded.apply(List.of(observed(KEY, 7, 1, 1), observed(OTHER, 8, 1, 1)), 1);
        held.apply(
                List.of(
                        observed(KEY, 9, 1, 1),
                        CubeBuilder.observed(OTHER, Figure.of(8), 1, 1, new Source(SourceKind.REPORTED, "sở"))),
                1);

        // Then
        assertThat(differences())
                .extracting(CubeDifference::kind)
                .containsExactly(CubeDifference.Kind.OTHER, CubeDifference.Kind.OTHER);
    }

    @Test
    void whatIsWithdrawnWhereItIsRecordedIsHeldWithoutGround() {
        // Given
        held.apply(List.of(observed(KEY, 7, 1, 1), new Event.IndicatorWithdrawn(OTHER, 2, 1)), 1);

        // Then
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo(KEY);
            assertThat(difference.kind()).isEqualTo(CubeDifference.Kind.ONLY_HELD);
            assertThat(difference.recorded()).isNull();
        });
    }

    @Test
    void aWithdrawalThatIsOlderThanWhatIsRecordedIsAnEarlierState() {
        // Given
        recorded.apply(List.of(observed(KEY, 7, 1, 3)), 1);
        held.apply(List.of(new Event.IndicatorWithdrawn(KEY, 2, 1)), 1);

        // Then
        assertThat(differences()).extracting(CubeDifference::kind).containsExactly(CubeDifference.Kind.EARLIER);
    }
}
