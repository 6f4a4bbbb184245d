package vn.trucot.pillar.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.problem.Problem;

/** What becomes of a question. */
class QuestionTest {

    private static final LocalDate DUE = LocalDate.of(2025, 4, 10);
    private static final Person LEADER = new Person("lan", Role.VIEWER, Instant.parse("2025-04-03T01:00:00Z"));
    private static final Person OFFICER = new Person("minh", Role.REPORTER, Instant.parse("2025-04-07T01:00:00Z"));
    private static final Explanation WHY =
            new Explanation(" Thiếu máy ", "Mua thêm máy", LocalDate.of(2025, 6, 30), null);

    private final Question asked = Question.asked(
            new Question.Figure("SOC.TEAM.ACTIVE", "", OrgUnitId.of("15.132"), Period.parse("2025-Q1")),
            1,
            null,
            new BigDecimal("62.5"),
            LEADER,
            DUE,
            false);

    @ParameterizedTest
    @CsvSource({
        "2025-04-03, 5, 2025-04-10",
        "2025-04-04, 1, 2025-04-07",
        "2025-04-05, 1, 2025-04-07",
        "2025-04-06, 5, 2025-04-11",
        "2025-04-07, 10, 2025-04-21"
    })
    void anAnswerHasSoManyMondaysToFridays(LocalDate day, int count, LocalDate due) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(due);
    }

    @Test
    void aQuestionIsOverdueFromTheDayAfterItsLastUntilItIsAnswered() {
        assertThat(asked.isOverdue(DUE)).isFalse();
        assertThat(asked.isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(asked.answered(WHY, OFFICER).isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(asked.closed().isOverdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void anAnswerIsReplacedUntilTheQuestionIsClosed() {
        // Given
        Question answered = asked.answered(WHY.stripped(), OFFICER);

        // When
        Question again =
                answered.answered(new Explanation("Mất sóng", "Thêm trạm", LocalDate.of(2025, 9, 30), null), OFFICER);

        // Then
        assertThat(answered.cause()).isEqualTo("Thiếu máy");
        assertThat(again.cause()).isEqualTo("Mất sóng");
        assertThat(again.state()).isEqualTo(Question.State.ANSWERED);
        assertThat(again.id()).isEqualTo(asked.id());
        assertThatThrownBy(() -> again.closed().answered(WHY, OFFICER))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("closed");
    }

    @Test
    void whatIsAskedAgainWaitsAndKeepsItsAnswer() {
        // Given
        Question answered = asked.answered(WHY, OFFICER);

        // When
        Question again = answered.askedAgain("Máy nào?", DUE.plusDays(7), LEADER);

        // Then
        assertThat(again.state()).isEqualTo(Question.State.ASKED);
        assertThat(again.due()).isEqualTo(DUE.plusDays(7));
        assertThat(again.remedy()).isEqualTo("Mua thêm máy");
        assertThat(again.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.again()).isTrue();
            assertThat(remark.as()).isEqualTo("viewer");
        });
        assertThatThrownBy(() -> asked.askedAgain("Sao?", DUE, LEADER)).hasMessageContaining("ASKED");
    }

    @Test
    void nothingIsSaidAboutAClosedQuestionNorWithoutEnd() {
        // Given
        Question full = asked;
        for (int i = 0; i < Question.MOST_REMARKS; i++) {
            full = full.remarked("Đã rõ " + i, OFFICER);
        }
        Question last = full;

        // Then
        assertThat(last.remarks()).hasSize(200).last().extracting(Remark::text).isEqualTo("Đã rõ 199");
        assertThatThrownBy(() -> last.remarked("Thêm", OFFICER)).hasMessageContaining("200 remarks");
        assertThatThrownBy(() -> asked.closed().remarked("Thêm", OFFICER)).hasMessageContaining("closed");
        assertThatThrownBy(() -> asked.closed().closed()).hasMessageContaining("closed");
    }

    @Test
    void whatWasSaidAboutAQuestionIsNotPublic() {
        assertThat(asked.remarked("Gọi lại nhé", OFFICER).inPublic().remarks()).isEmpty();
        assertThat(asked.answered(WHY, OFFICER).inPublic().cause()).isEqualTo(WHY.cause());
    }
}
