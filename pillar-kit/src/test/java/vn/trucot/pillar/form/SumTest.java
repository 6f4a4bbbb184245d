package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.InvalidTerm;

class SumTest {

    private static final Map<String, BigDecimal> FIGURES =
            Map.of("a", BigDecimal.TEN, "b", new BigDecimal("2.5"), "c", BigDecimal.ONE);

    @ParameterizedTest
    @CsvSource({
        "a, 10, a",
        "a+b, 12.5, a + b",
        "a - b - c, 6.5, a - b - c",
        "-a + b, -7.5, -a + b",
        "' a  -  c ', 9, a - c"
    })
    void fieldsAreAddedAndTakenAwayInTheirOrder(String text, BigDecimal value, String written) {
        // When
        Sum sum = Sum.parse(text);

        // Then
        assertThat(sum.of(FIGURES)).isEqualByComparingTo(value);
        assertThat(sum).hasToString(written);
        assertThat(sum.sql(field -> "c." + field)).isEqualTo(written.replaceAll("([abc])", "c.$1"));
    }

    @Test
    void withoutOneOfItsFieldsASumHasNoValue() {
        assertThat(Sum.parse("a + d").of(FIGURES)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a * b", "a +", "A", "a + 1", "a; drop table form_return", "a--b"})
    void anythingElseIsNoSum(String text) {
        assertThatThrownBy(() -> Sum.parse(text))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("'" + text + "'");
    }
}
