package vn.trucot.scoring.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** A rule over what somebody answered, instead of over an indicator. */
class OneInputTest {

    private static final String STEPS =
            "{ type: steps, steps: [{ atLeast: 4, points: 20 }, { atLeast: 1, points: 5 }] }";
    private static final String CHOICE =
            "{ type: choice, options: [{ value: 1, share: 1, names: { vi: Có } }, { value: 0, share: 0, names: { vi: Không } }] }";

    @ParameterizedTest
    @CsvSource({"4, 1", "3, 0.25", "0, 0"})
    void an_answer_reaches_its_share_of_the_points(BigDecimal answer, BigDecimal share) throws Exception {
        // Given
        OneInput rule = OneInput.read(yaml(STEPS), new BigDecimal(20));

        // When
        Rational reached = rule.share(answer);

        // Then
        assertThat(reached).isEqualTo(Rational.of(share));
    }

    @Test
    void an_answer_that_the_rule_does_not_know_is_refused() throws Exception {
        // Given
        OneInput rule = OneInput.read(yaml(CHOICE), BigDecimal.TEN);

        // When / Then
        assertThatThrownBy(() -> rule.share(new BigDecimal("7E1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("70 is none of the answers");
    }

    @Test
    void in_words_the_answer_is_called_by_the_name_of_its_criterion() throws Exception {
        // Given
        OneInput rule = OneInput.read(yaml("{ type: ratio }"), BigDecimal.TEN);

        // When
        Names words = rule.inWords(new Names("Số cuộc họp", "Meetings"));

        // Then
        assertThat(words.en()).isEqualTo("points = maximum × numerator / denominator of “Meetings”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ratio                                                       | a rule is needed, as {type: steps, ..}, without an indicator
            { type: ratio, indicator: GOV.TEST.A }                      | a rule is needed, as {type: steps, ..}, without an indicator
            { type: ratio, weight: 2 }                                  | Unrecognized field "weight"
            { type: steps, steps: [{ atLeast: 1, points: 9 }] }         | steps: the highest step gives 9 points, the component has 20
            """)
    void what_is_no_rule_over_one_answer_is_refused_with_the_reason(String rule, String reason) {
        // When / Then
        assertThatThrownBy(() -> OneInput.read(yaml(rule), new BigDecimal(20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static JsonNode yaml(String text) throws JsonProcessingException {
        return new YAMLMapper().readTree(text);
    }
}
