package vn.trucot.pillar.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.SourceKind;

class PrecedenceTest {

    @ParameterizedTest
    @CsvSource({
        "RECORDS,   ,           1, PUBLISHED, 2023-02-27, 2, STRONGER_KIND",
        "PUBLISHED, 2023-02-27, 1, PUBLISHED, 2023,       2, NEWER_PUBLICATION",
        "PUBLISHED, 2023,       1, PUBLISHED, ,           2, NEWER_PUBLICATION",
        "PUBLISHED, 2023-02-27, 2, PUBLISHED, 2023-02-27, 1, LATER_STATEMENT",
        "REPORTED,  2020,       2, REPORTED,  2023,       1, LATER_STATEMENT",
        "PUBLISHED, 2023-02-27, 1, PUBLISHED, 2023-02-27, 1, SOURCE_NAME",
        "REPORTED,  2023,       1, REPORTED,  2020,       1, SOURCE_NAME"
    })
    void what_made_a_statement_come_first_is_the_first_difference_that_counts(
            SourceKind kind,
            String publishedOn,
            long arrival,
            SourceKind nextKind,
            String nextPublishedOn,
            long nextArrival,
            ChosenBy rule) {
        // Given
        Precedence first = new Precedence(kind, publishedOn, arrival);

        // When
        ChosenBy chosen = first.over(new Precedence(nextKind, nextPublishedOn, nextArrival));

        // Then
        assertThat(chosen).isEqualTo(rule);
    }

    @Test
    void what_a_person_chose_stands_before_every_kind() {
        assertThat(new Precedence(true, SourceKind.PUBLISHED, null, 1)
                        .over(new Precedence(SourceKind.RECORDS, null, 2)))
                .isEqualTo(ChosenBy.PERSON);
    }

    @Test
    void who_is_alone_is_chosen_by_nothing_else() {
        assertThat(new Precedence(SourceKind.DEMO, null, 1).over(null)).isEqualTo(ChosenBy.ONLY_ONE);
    }
}
