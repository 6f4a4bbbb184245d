package vn.trucot.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    private final Phrasebook phrasebook = new Phrasebook(Map.ofEntries(
            Map.entry("'{0}' is no {1}: {2}", "'{0}' không phải là {1}: {2}"),
            Map.entry("'{0}' is no {1}", "'{0}' không phải là {1}"),
            Map.entry("number", "số"),
            Map.entry("write digits", "hãy ghi chữ số"),
            Map.entry("{0} differs from {1}", "so với {1}, {0} có khác"),
            Map.entry("row {0}: {1}", "dòng {0}: {1}"),
            Map.entry("{0} (and {1} more)", "{0} (và {1} lỗi nữa)"),
            Map.entry("there is no {0} {1}", "không có {0} {1}"),
            Map.entry("community team of {0}", "tổ cộng đồng của {0}"),
            Map.entry("{0} is late", "{0=} quá muộn")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            '5x' is no number: write digits                    | '5x' không phải là số: hãy ghi chữ số
            '5x' is no number                                  | '5x' không phải là số
            a differs from b                                   | so với b, a có khác
            share: '5x' is no number                           | share: '5x' không phải là số
            /0/share: row 3: write digits                      | /0/share: dòng 3: hãy ghi chữ số
            row 3: '5x' is no number: write digits (and 9 more)| dòng 3: '5x' không phải là số: hãy ghi chữ số (và 9 lỗi nữa)
            there is no community team of A 12                 | không có tổ cộng đồng của A 12
            there is no moon of cheese                         | không có moon of cheese
            number is late                                     | number quá muộn
            the moon is no cheese                              | the moon is no cheese
            """)
    void a_sentence_is_translated_with_what_stands_in_its_slots(String english, String vietnamese) {
        assertThat(phrasebook.translate(english)).isEqualTo(vietnamese);
    }

    @Test
    void what_the_user_wrote_stays_as_he_wrote_it() {
        assertThat(phrasebook.translate("'number' is no number")).isEqualTo("'number' không phải là số");
    }

    @Test
    void a_translation_with_other_slots_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phrasebook(Map.of("{0} of {1}", "{0}")))
                .withMessage("'{0}' has not the slots of '{0} of {1}'");
    }

    @Test
    void a_thousand_mistakes_are_told_at_once_and_a_value_made_to_be_slow_is_not() {
        // Given
        Reasons reasons = new Reasons();
        String mistake = "row 3: form F has no field 'x'; correct it or say in a comment why it is so (and 4 more)";
        String hostile = "a: ".repeat(200) + "' is no ".repeat(150);

        // When
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        IntStream.range(0, 1_000).forEach(i -> reasons.in(Language.VI, i + mistake));
        IntStream.range(0, 100).forEach(i -> reasons.in(Language.VI, hostile));

        // Then
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
