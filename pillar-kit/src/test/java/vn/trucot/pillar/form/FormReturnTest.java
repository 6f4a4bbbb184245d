package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.pillar.form.FormSample.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.form.FormReturn.Answer;
import vn.trucot.pillar.form.FormReturn.State;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.register.Fact;

/** How far a return gets, and what of it is counted meanwhile. */
class FormReturnTest {

    private static final OrgUnitId COMMUNE = OrgUnitId.of("15.132.04252");
    private static final Period QUARTER = Period.parse("2025-Q1");
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 3);
    private static final LocalDate LATER = LocalDate.of(2025, 4, 20);
    private static final List<FormLine> TEN = List.of(line(null, "villages=10"));
    private static final List<FormLine> ELEVEN = List.of(line(null, "villages=11"));
    private static final DaySpan DAYS_OF_THE_QUARTER = new DaySpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));

    @ParameterizedTest
    @CsvSource({"DRAFT, true, DRAFT", "DRAFT, false, DRAFT", "SUBMITTED, true, SUBMITTED", "SUBMITTED, false, APPROVED"
    })
    void whatIsSentFirstWaitsForWhoApprovesIfTheFormHasThat(State sent, boolean reviewed, State becomes) {
        // When
        FormReturn stored = sent(sent, TEN, FIRST).onto(null, reviewed);

        // Then
        assertThat(stored.state()).isEqualTo(becomes);
        assertThat(stored.receivedOn()).isEqualTo(sent == State.DRAFT ? null : FIRST);
        assertThat(stored.counted()).isEqualTo(becomes == State.APPROVED ? TEN : null);
    }

    @Test
    void aCorrectionIsNotCountedBeforeSomebodyApprovesIt() {
        // Given
        FormReturn approved = sent(State.SUBMITTED, TEN, FIRST).onto(null, false);

        // When
        FormReturn corrected = sent(State.SUBMITTED, ELEVEN, LATER).onto(approved, true);
        FormReturn accepted = corrected.decided(true, null);
        FormReturn givenBack = corrected.decided(false, "11 thôn là sai");

        // Then
        assertThat(corrected.state()).isEqualTo(State.SUBMITTED);
        assertThat(corrected.lines()).isEqualTo(ELEVEN);
        assertThat(corrected.counted()).isEqualTo(TEN);
        assertThat(accepted.counted()).isEqualTo(ELEVEN);
        assertThat(accepted.approved()).isNull();
        assertThat(givenBack.state()).isEqualTo(State.RETURNED);
        assertThat(givenBack.counted()).isEqualTo(TEN);
        assertThat(givenBack.reason()).isEqualTo("11 thôn là sai");
    }

    @Test
    void whatSaysAgainWhatWasApprovedNeedsNobody() {
        // Given
        FormReturn corrected = sent(State.SUBMITTED, ELEVEN, LATER)
                .onto(sent(State.SUBMITTED, TEN, FIRST).onto(null, false), true);

        // When
        FormReturn takenBack = sent(State.SUBMITTED, TEN, LATER).onto(corrected, true);

        // Then
        assertThat(takenBack.state()).isEqualTo(State.APPROVED);
        assertThat(takenBack.approved()).isNull();
    }

    @Test
    void aReasonIsGoneOnceTheReturnIsSentAgainOrApproved() {
        // Given
        FormReturn givenBack =
                sent(State.SUBMITTED, ELEVEN, FIRST).onto(null, true).decided(false, "sai");

        // When
        FormReturn again = sent(State.SUBMITTED, TEN, LATER).onto(givenBack, true);

        // Then
        assertThat(again.state()).isEqualTo(State.SUBMITTED);
        assertThat(again.reason()).isNull();
        assertThat(givenBack.decided(true, "thôi được").reason()).isNull();
    }

    @Test
    void theDayOnWhichItCameFirstStays() {
        // Given
        FormReturn submitted = sent(State.SUBMITTED, TEN, FIRST).onto(null, true);

        // When
        FormReturn draft = sent(State.DRAFT, ELEVEN, null).onto(submitted, true);
        FormReturn again = sent(State.SUBMITTED, ELEVEN, LATER).onto(draft, true);

        // Then
        assertThat(draft.receivedOn()).isEqualTo(FIRST);
        assertThat(again.receivedOn()).isEqualTo(FIRST);
    }

    @Test
    void aDraftThatWasNeverSentHasNoDay() {
        // Given
        FormReturn draft = sent(State.DRAFT, TEN, null).onto(null, true);

        // When
        FormReturn next = sent(State.DRAFT, ELEVEN, LATER).onto(draft, true);

        // Then
        assertThat(next.receivedOn()).isNull();
    }

    @Test
    void whoSendsTheSameChangesNothingNotEvenWhoSentIt() {
        // Given
        FormReturn stored = sent(State.SUBMITTED, TEN, FIRST).onto(null, true);
        FormReturn same = new FormReturn(
                "BM-01",
                COMMUNE,
                QUARTER,
                State.SUBMITTED,
                Answer.FIGURES,
                List.of(line(null, "villages=10.0")),
                null,
                null,
                LATER,
                "minh",
                null,
                false);

        // When
        FormReturn next = same.onto(stored, true);

        // Then
        assertThat(next).isSameAs(stored);
    }

    @Test
    void linesThatAreNotSentStay() {
        // Given
        FormReturn there = sent(
                        State.SUBMITTED, List.of(line("viettel", "villages=10"), line("vnpt", "villages=4")), FIRST)
                .onto(null, true);

        // When
        FormReturn sent = sent(State.SUBMITTED, List.of(line("vnpt", "villages=5"), line("mobi", "villages=1")), LATER)
                .with(there);

        // Then
        assertThat(sent.lines())
                .containsExactly(
                        line("mobi", "villages=1"), line("viettel", "villages=10"), line("vnpt", "villages=5"));
        assertThat(sent.comment()).isEqualTo(there.comment());
    }

    @Test
    void linesOfADraftAreNotTakenAlong() {
        // Given
        FormReturn approved = sent(State.SUBMITTED, List.of(line("vnpt", "villages=4")), FIRST)
                .onto(null, false);
        FormReturn draft = sent(State.DRAFT, List.of(line("vnpt", "villages=999"), line("x", "covered=7")), null)
                .onto(approved, true);

        // When
        FormReturn sent = sent(State.SUBMITTED, List.of(line("mobi", "villages=1")), LATER)
                .with(draft);

        // Then
        assertThat(sent.lines()).containsExactly(line("mobi", "villages=1"), line("vnpt", "villages=4"));
    }

    @Test
    void aReturnThatIsPartlyGeneratedIsGenerated() {
        // Given
        FormReturn generated = new FormReturn(
                "BM-01", COMMUNE, QUARTER, State.APPROVED, Answer.FIGURES, TEN, null, "mẫu", FIRST, "demo", null, true);

        // When
        FormReturn sent = sent(State.SUBMITTED, ELEVEN, LATER).with(generated);

        // Then
        assertThat(sent.demo()).isTrue();
        assertThat(sent.comment()).isEqualTo("mẫu");
    }

    @Test
    void ofAFormUnitAndPeriodThereIsOneId() {
        assertThat(sent(State.DRAFT, TEN, null).id()).isEqualTo(FormReturn.id("BM-01", COMMUNE, QUARTER));
        assertThat(List.of(
                        FormReturn.id("BM-01", COMMUNE, QUARTER),
                        FormReturn.id("BM-02", COMMUNE, QUARTER),
                        FormReturn.id("BM-01", OrgUnitId.of("15.132"), QUARTER),
                        FormReturn.id("BM-01", COMMUNE, Period.parse("2025-Q2"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatCameOrIsCountedMakesADifferenceToFigures() {
        // Given
        FormReturn draft = sent(State.DRAFT, TEN, null).onto(null, true);
        FormReturn submitted = sent(State.SUBMITTED, TEN, FIRST).onto(draft, true);
        FormReturn approved = submitted.decided(true, null);
        FormReturn corrected = sent(State.SUBMITTED, ELEVEN, LATER).onto(approved, true);

        // Then
        assertThat(Fact.differences(null, draft)).isEmpty();
        assertThat(Fact.differences(draft, submitted)).containsExactly(DAYS_OF_THE_QUARTER);
        assertThat(Fact.differences(submitted, approved)).containsExactly(DAYS_OF_THE_QUARTER);
        assertThat(Fact.differences(approved, corrected)).isEmpty();
    }

    private static FormReturn sent(State state, List<FormLine> lines, @Nullable LocalDate receivedOn) {
        return new FormReturn(
                "BM-01", COMMUNE, QUARTER, state, Answer.FIGURES, lines, null, null, receivedOn, "lan", null, false);
    }
}
