package vn.trucot.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence in one language becomes the same in another; words in slots are translated unless they are the user's own. */
class TemplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            {0} is below {1}        | {0} nhỏ hơn {1}        | 7 is below 9            | 7 nhỏ hơn 9
            {0} of {1}              | {1} của {0}            | a of b                  | B của A
            '{0}' is no {1}         | '{0}' không phải {1}   | 'day' is no day         | 'day' không phải DAY
            {0} is missing          | thiếu {0=}             | day is missing          | thiếu day
            {0} and {1} and {2}     | {2}, {1}, {0}          | a and b and c           | C, B, A
            {0} is below {1}        | {0} nhỏ hơn {1}        | 7 is above 9            | -
            {0} is below {1}        | {0} nhỏ hơn {1}        | is below                | -
            begins with {0}         | bắt đầu {0}            | it begins with a        | -
            {0}                     | {0}                    | anything at all         | ANYTHING AT ALL
            """)
    void aSentenceIsTakenApartAndPutTogetherInTheOrderOfTheOther(
            String text, String translation, String said, @Nullable String told) {
        assertThat(new Template(text, translation).translate(said, _ -> false, word -> word.toUpperCase(Locale.ROOT)))
                .isEqualTo(told);
    }

    @Test
    void ofTwoThingsThatOnlyABlankPartsTheFirstIsATermIfItCanBe() {
        // Given
        Template template = new Template("a {0} {1}", "một {0} {1}");

        // Then
        assertThat(template.translate("a org unit id 15 b", Set.of("org unit id")::contains, word -> "[" + word + "]"))
                .isEqualTo("một [org unit id] [15 b]");
        assertThat(template.translate("a org unit id 15 b", _ -> false, word -> "[" + word + "]"))
                .isEqualTo("một [org] [unit id 15 b]");
    }

    @Test
    void theMoreSignsAreOutsideOfSlotsTheSurerItIs() {
        assertThat(new Template("{0} is below {1}", "{0} {1}").length()).isEqualTo(10);
        assertThat(new Template("org unit '{0}' is unknown", "{0}").length()).isEqualTo(22);
        assertThat(new Template("org unit '{0}' is unknown", "{0}").beginning()).isEqualTo("org unit '");
        assertThat(new Template("{0} is below {1}", "{0} {1}").matches("a is below b is below c"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {1} is below {0} | {0} {1}     | the slots of '{1} is below {0}' do not count from 0
            {1} is missing   | {1}         | the slots of '{1} is missing' do not count from 0
            {0} is missing   | thiếu       | 'thiếu' has not the slots of '{0} is missing'
            {0} is missing   | {0} {0}     | '{0} {0}' has not the slots of '{0} is missing'
            {0} is missing   | {0} {1}     | '{0} {1}' has not the slots of '{0} is missing'
            """)
    void aTranslationWithOtherSlotsIsRefused(String text, String translation, String reason) {
        assertThatThrownBy(() -> new Template(text, translation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
