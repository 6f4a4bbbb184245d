package vn.trucot.pillar.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    @Test
    void withoutFiltersEverythingIsAskedFor() {
        // Given
        Conditions none = new Conditions().and("r.state.name = :name", "name", null);

        // Then
        assertThat(none.hql()).isEqualTo("1 = 1");
        assertThat(none.parameters()).isEmpty();
    }

    @Test
    void eachFilterIsOneMoreCondition() {
        // When
        Conditions where = new Conditions()
                .and("a = :a or b = :a", "a", 0)
                .and("c = :c", "c", null)
                .and("d between :from and :to", Map.of("from", 1, "to", 2));

        // Then
        assertThat(where.hql()).isEqualTo("1 = 1 and (a = :a or b = :a) and (d between :from and :to)");
        assertThat(where.parameters()).isEqualTo(Map.of("a", 0, "from", 1, "to", 2));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Yên Bái, %yen bai%",
                "ĐỒNG Tâm, %dong tam%",
                "100%, %100!%%",
                "tổ_1, %to!_1%",
                "Chào!, %chao!!%",
                "a'b, %a'b%",
            })
    void aTextIsFoundWithMarksOrWithoutAndItsSignsMeanThemselves(String text, String pattern) {
        assertThat(SearchText.pattern(text)).isEqualTo(pattern);
    }
}
