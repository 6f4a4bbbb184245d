package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionaryTest {

    @Test
    void termsAreNumberedAsTheyAreMetAndKeepTheirNumbers() {
        // Given
        Dictionary<String> terms = new Dictionary<>();

        // When
        for (int i = 0; i < 40; i++) {
            assertThat(terms.number("term " + i)).isEqualTo(i);
        }

        // Then
        assertThat(terms.number("term 7")).isEqualTo(7);
        assertThat(terms.number("term 39")).isEqualTo(39);
        assertThat(terms.find("term 39")).isEqualTo(39);
        assertThat(terms.find("another")).isEqualTo(-1);
        assertThat(terms.size()).isEqualTo(40);
        assertThat(terms.terms()[39]).isEqualTo("term 39");
    }

    @Test
    void theSameObjectAgainHasTheSameNumber() {
        // Given
        Dictionary<String> terms = new Dictionary<>();
        terms.number("first");
        String second = "second";

        // When
        int met = terms.number(second);

        // Then
        assertThat(terms.number(second)).isEqualTo(met).isEqualTo(1);
        assertThat(terms.size()).isEqualTo(2);
    }
}
