package vn.trucot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The pages are tested against the same table. */
class FoldedTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/text/folded.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void textIsFoldedAsTheTableSays(String what, String text, String folded) {
        assertThat(Folded.of(unescaped(text))).isEqualTo(folded);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString().translateEscapes();
    }
}
