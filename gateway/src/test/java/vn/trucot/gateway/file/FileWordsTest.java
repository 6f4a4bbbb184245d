package vn.trucot.gateway.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trucot.events.Direction;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Reason;
import vn.trucot.figures.figure.State;
import vn.trucot.scoring.rank.Lack;
import vn.trucot.scoring.score.Incomparable;

class FileWordsTest {

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(keys("vi")).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @EnumSource(FileWords.class)
    void everyCodeOfAFileHasWords(FileWords words) {
        // Given
        Stream<Enum<?>> codes = Stream.of(
                        State.values(),
                        Lack.values(),
                        PeriodState.values(),
                        Origin.values(),
                        SourceKind.values(),
                        Reason.values(),
                        Incomparable.values(),
                        Direction.values())
                .flatMap(Stream::of);

        // Then
        assertThat(codes).allSatisfy(code -> assertThat(words.code(code)).isNotEqualTo(code.name()));
        assertThat(words.code(true)).isNotEqualTo("true");
    }

    @Test
    void aCodeThatNobodyTranslatedStandsForItself() {
        assertThat(FileWords.VI.measureUnit("PARSEC")).isEqualTo("PARSEC");
        assertThat(FileWords.VI.measureUnit("PERSON")).isEqualTo("người");
    }

    private static Object keys(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FileWords.class.getResourceAsStream("/files/words-" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }
}
