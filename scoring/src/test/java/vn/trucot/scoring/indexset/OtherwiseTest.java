package vn.trucot.scoring.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Names;

/** Where the points of what does not apply go. */
class OtherwiseTest {

    private static final String[] CODES = {"c9", "c1", "c8", "c2", "c7", "c3", "c6", "c4"};

    @Test
    void sharesStandInTheOrderInWhichTheyAreWritten() {
        // When
        Otherwise.Redistribute read = new Otherwise.Redistribute(shares("0.125"));

        // Then
        assertThat(read.to().keySet()).containsExactly(CODES);
    }

    @Test
    void ofSeveralWrongSharesTheFirstIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Otherwise.Redistribute(shares("2")))
                .withMessage("to: c9: 2 is no share from 0 to 1");
    }

    @Test
    void sharesThatDoNotAddUpToAllAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Otherwise.Redistribute(shares("0.1")))
                .withMessageContaining("shares add up to 0.8, not to 1");
    }

    @Test
    void eachSaysInWordsWhatAUnitGets() {
        // Given
        Map<String, BigDecimal> to = new LinkedHashMap<>();
        to.put("b", new BigDecimal("0.375"));
        to.put("a", new BigDecimal("0.625"));

        // When
        List<Names> words = Stream.of(
                        new Otherwise.Unscored(),
                        new Otherwise.Zero(),
                        new Otherwise.Maximum(),
                        new Otherwise.PassOn(),
                        new Otherwise.Redistribute(to))
                .map(otherwise -> otherwise.inWords(code -> new Names("Phần " + code, "Part " + code)))
                .toList();

        // Then
        assertThat(words)
                .containsExactly(
                        new Names("không chấm", "not scored"),
                        new Names("0 điểm", "no points"),
                        new Names("điểm tối đa", "all points"),
                        new Names(
                                "điểm chuyển cho các thành phần khác của chỉ số chính",
                                "the points go to the other components of the main index"),
                        new Names(
                                "37,5 % điểm cho “Phần b”; 62,5 % điểm cho “Phần a”",
                                "37.5% of the points to “Part b”; 62.5% of the points to “Part a”"));
    }

    private static Map<String, BigDecimal> shares(String each) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        Stream.of(CODES).forEach(code -> shares.put(code, new BigDecimal(each)));
        return shares;
    }
}
