package vn.trucot.pillar.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.figure.Rational;
import vn.trucot.pillar.criteria.Assessment.Kind;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.register.Fact;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class AssessmentTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Test
    void whatIsSentFirstIsStoredAsItIs() {
        // Given
        Assessment sent = assessment("lan", false, "READY", "1");

        // Then
        assertThat(sent.onto(null)).isSameAs(sent);
    }

    @Test
    void whoSendsTheSameChangesNothingNotEvenWhoWroteIt() {
        // Given
        Assessment stored = assessment("lan", false, "READY", "1");

        // Then
        assertThat(assessment("minh", false, "READY", "1.0").onto(stored)).isSameAs(stored);
        assertThat(assessment("minh", false, "READY", "0").onto(stored).assessedBy())
                .isEqualTo("minh");
    }

    @Test
    void whatWasSubmittedIsCountedAndBecomesNoDraftAgain() {
        // Given
        Assessment submitted = assessment("lan", false, "READY", "1");
        Assessment draft = assessment("lan", true, null, "1");

        // When / Then
        assertThat(submitted.onto(draft)).isSameAs(submitted);
        assertThatThrownBy(() -> draft.onto(submitted))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CONFLICT))
                .hasMessageContaining("the assessment was submitted; submit it corrected, or take it away");
    }

    @Test
    void aDraftMakesNoDifferenceToFiguresALevelHoldsFromItsDayOn() {
        // Given
        Assessment draft = assessment("lan", true, null, "1");
        Assessment ready = assessment("lan", false, "READY", "1");
        Assessment started = assessment("lan", false, "STARTED", "1");

        // Then
        assertThat(Fact.differences(null, draft)).isEmpty();
        assertThat(Fact.differences(draft, ready)).containsExactly(new DaySpan(MAY, null));
        assertThat(Fact.differences(ready, started)).containsExactly(new DaySpan(MAY, null));
        assertThat(Fact.differences(ready, assessment("minh", false, "READY", "0")))
                .isEmpty();
    }

    @Test
    void ofASetSubjectDayAndKindThereIsOneId() {
        assertThat(assessment("lan", false, "READY", "1").id())
                .isEqualTo(assessment("minh", true, null, "0").id());
        assertThat(List.of(
                        Assessment.id("ready", "15", MAY, Kind.SELF),
                        Assessment.id("ready", "15", MAY, Kind.APPRAISAL),
                        Assessment.id("ready", "15", MAY.plusDays(1), Kind.SELF),
                        Assessment.id("ready", "16", MAY, Kind.SELF),
                        Assessment.id("other", "15", MAY, Kind.SELF)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"self, SELF", "SELF, SELF", "Appraisal, APPRAISAL"})
    void whoSpeaksIsReadInSmallLettersToo(String text, Kind kind) {
        assertThat(Kind.fromString(text)).isEqualTo(kind);
    }

    @Test
    void anotherKindIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Kind.fromString("peer"))
                .isInstanceOf(InvalidTerm.class)
                .hasMessage("'peer' is no kind of assessment: write self or appraisal");
    }

    @ParameterizedTest
    @CsvSource({"true, 9.99, false", "true, 10, true", "true, 10.01, true", "false, 10, false", "false, 10.01, true"})
    void aBoundIsReachedOrHasToBePassed(boolean inclusive, BigDecimal number, boolean isReached) {
        assertThat(new Bound(BigDecimal.TEN, inclusive).isReachedBy(Rational.of(number)))
                .isEqualTo(isReached);
    }

    @ParameterizedTest
    @CsvSource({"7.5, 2.5", "10, 0", "12, 0"})
    void whatIsMissingUpToABoundIsNeverLessThanNothing(BigDecimal number, BigDecimal missing) {
        assertThat(new Bound(BigDecimal.TEN, true).missing(Rational.of(number)).toDecimal())
                .isEqualByComparingTo(missing);
    }

    @Test
    void ofOneNumberReachingItIsLessThanPassingIt() {
        assertThat(List.of(
                                new Bound(BigDecimal.TEN, false),
                                new Bound(new BigDecimal("10.0"), true),
                                new Bound(BigDecimal.ONE, false))
                        .stream()
                        .sorted()
                        .toList())
                .extracting(bound -> (bound.inclusive() ? "atLeast " : "above ") + bound.value())
                .containsExactly("above 1", "atLeast 10.0", "above 10");
    }

    private static Assessment assessment(String person, boolean draft, @Nullable String level, String value) {
        return new Assessment(
                "ready",
                "15.132.04252",
                "Xã Tú Lệ",
                OrgUnitId.of("15.132.04252"),
                MAY,
                Kind.SELF,
                draft,
                List.of(new Answer("plan", new BigDecimal(value), null)),
                level,
                null,
                person,
                false);
    }
}
