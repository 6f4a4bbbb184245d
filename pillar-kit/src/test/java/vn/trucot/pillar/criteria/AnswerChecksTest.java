package vn.trucot.pillar.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether answers are ones to the criteria of a set. */
class AnswerChecksTest {

    private final CriteriaSet set = CriteriaSample.set();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "plan | 1 | -",
                "plan | 1.0 | -",
                "plan | 0 | -",
                "plan | 2 | plan: 2 is neither 1 for yes nor 0 for no",
                "plan | 0.5 | plan: 0.5 is neither 1 for yes nor 0 for no",
                "trained | 0 | -",
                "trained | 12.5 | -",
                "trained | -1 | trained: -1 is below 0",
                "coverage | 1 | -",
                "coverage | 0.0 | -",
                "coverage | 2 | coverage: 2 is none of [0, 1]",
            })
    void eachInputHasItsOwnAnswers(String criterion, BigDecimal value, @Nullable String reason) {
        assertThat(found(true, answer(criterion, value.toPlainString())))
                .isEqualTo(reason == null ? List.of() : List.of("answers/0/value VALIDATION_FAILED " + reason));
    }

    @Test
    void whatIsSubmittedAnswersEverythingADraftWhatItKnows() {
        // Given
        Answer plan = answer("plan", "1");

        // When
        List<String> submitted = found(false, plan);
        List<String> draft = found(true, plan);
        List<String> complete = found(false, plan, answer("coverage", "0"), answer("trained", "3"));

        // Then
        assertThat(submitted)
                .containsExactly(
                        "answers VALIDATION_FAILED [trained, coverage] have no answer; a draft may wait for them");
        assertThat(draft).isEmpty();
        assertThat(complete).isEmpty();
    }

    @Test
    void aCriterionIsOneOfTheSetAndAnsweredOnce() {
        assertThat(found(true, answer("plan", "1"), answer("plans", "1"), answer("plan", "7")))
                .containsExactly(
                        "answers/1/criterion VALIDATION_FAILED there is no criterion 'plans',"
                                + " only [plan, trained, coverage]",
                        "answers/2/criterion ROW_DUPLICATE 'plan' has an answer",
                        "answers/2/value VALIDATION_FAILED plan: 7 is neither 1 for yes nor 0 for no");
    }

    private List<String> found(boolean draft, Answer... answers) {
        List<String> found = new ArrayList<>();
        AnswerChecks.check(
                set, List.of(answers), draft, (place, code, reason) -> found.add(place + " " + code + " " + reason));
        return found;
    }

    private static Answer answer(String criterion, String value) {
        return new Answer(criterion, new BigDecimal(value), null);
    }
}
