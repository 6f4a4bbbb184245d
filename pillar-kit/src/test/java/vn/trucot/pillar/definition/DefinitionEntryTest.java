package vn.trucot.pillar.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Frequency;
import vn.trucot.events.Names;
import vn.trucot.events.Period;

/** What the fields of a definition may say, and how a mistake is told to who wrote the file. */
class DefinitionEntryTest {

    private final List<DefinitionMistake> mistakes = new ArrayList<>();

    @Test
    void aFieldOfTheEntryHidesThatOfTheDefaults() {
        // Given
        DefinitionEntry entry = entry("{legalBasis: own}", "{legalBasis: all, measureUnit: PERSON}");

        // Then
        assertThat(entry.text("legalBasis")).isEqualTo("own");
        assertThat(entry.text("measureUnit")).isEqualTo("PERSON");
        assertThat(entry.text("other")).isNull();
        assertThat(entry.isOwn("legalBasis")).isTrue();
        assertThat(entry.isOwn("measureUnit")).isFalse();
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aNameIsNeverTakenFromTheDefaults() {
        // Given
        DefinitionEntry entry = entry("{}", "{names: {vi: Tên}}");

        // Then
        assertThat(entry.names("names")).isNull();
    }

    @Test
    void aFieldThatNobodyReadsIsAMistake() {
        // When
        entry("{frequency: YEAR, frequenzy: YEAR}").onlyKnown(List.of("frequency", "level"));

        // Then
        assertThat(told())
                .containsExactly("file.yaml line 1: a: frequenzy: no such field; there are [frequency, level]");
    }

    @Test
    void whatIsRequiredIsMissingOnlyIfItIsNotThereAtAll() {
        // Given
        DefinitionEntry entry = entry("{frequency: WEEK}");

        // When
        entry.required("frequency", entry.oneOf("frequency", Frequency.class));
        entry.required("level", entry.text("level"));

        // Then
        assertThat(told())
                .containsExactly(
                        "file.yaml line 1: a: frequency: 'WEEK' is none of [MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR]",
                        "file.yaml line 1: a: level: is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "''", "'  '", "[a]", "{b: c}"})
    void whatIsNoTextIsToldToBeOne(String value) {
        assertThat(entry("{title: " + value + "}").text("title")).isNull();
        assertThat(told()).containsExactly("file.yaml line 1: a: title: a text is needed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            true  | true  | -
            false | false | -
            yes   | true  | -
            maybe | true  | 'maybe' is neither true nor false
            1     | true  | '1' is neither true nor false
            """)
    void aFlagIsTrueOrFalse(String value, boolean flag, @Nullable String reason) {
        assertThat(entry("{review: " + value + "}").flag("review", true)).isEqualTo(flag);
        assertThat(told()).isEqualTo(reason == null ? List.of() : List.of("file.yaml line 1: a: review: " + reason));
    }

    @Test
    void aNumberIsExactAndMayBeLifted() {
        // Given
        DefinitionEntry entry = entry("{exact: 0.1, lifted: ~, word: ten}");

        // Then
        assertThat(entry.number("exact", null)).isEqualTo(new BigDecimal("0.1"));
        assertThat(entry.number("lifted", BigDecimal.ONE)).isNull();
        assertThat(entry.number("left out", BigDecimal.ONE)).isEqualTo(BigDecimal.ONE);
        assertThat(entry.number("word", BigDecimal.ONE)).isNull();
        assertThat(told()).containsExactly("file.yaml line 1: a: word: 'ten' is no number");
    }

    @Test
    void aListHasWhatCanBeReadOfItAndTheRestIsTold() {
        // Given
        DefinitionEntry entry = entry("{periods: [MONTH, DAY, YEAR], one: MONTH}");

        // Then
        assertThat(entry.several("periods", Frequency.class)).containsExactly(Frequency.MONTH, Frequency.YEAR);
        assertThat(entry.several("one", Frequency.class)).isEmpty();
        assertThat(entry.several("none", Frequency.class)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "file.yaml line 1: a: periods: 'DAY' is none of [MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR]",
                        "file.yaml line 1: a: one: a list is needed, as [A, B]");
    }

    @Test
    void aValueThatReadsItselfSaysWhatWouldBeRight() {
        // Given
        DefinitionEntry entry = entry("{from: 2025-Q2, to: 2025-Q5}");

        // Then
        assertThat(entry.term("from", Period::parse)).isEqualTo(Period.parse("2025-Q2"));
        assertThat(entry.term("to", Period::parse)).isNull();
        assertThat(entry.term("at", Period::parse)).isNull();
        assertThat(told()).singleElement().asString().startsWith("file.yaml line 1: a: to: '2025-Q5' is no period");
    }

    @Test
    void namesAreVietnameseAndEnglishIfThereIsOne() {
        assertThat(entry("{names: {vi: Tổ công nghệ}}").names("names")).isEqualTo(new Names("Tổ công nghệ", null));
        assertThat(entry("{names: {vi: Tổ, en: Team}}").names("names")).isEqualTo(new Names("Tổ", "Team"));
        assertThat(entry("{names: {vi: Tổ, en: ~}}").names("names")).isEqualTo(new Names("Tổ", null));
        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{en: Team}", "{vi: ''}", "{vi: ~}", "{vi: }", "Tổ", "{vi: [Tổ]}"})
    void withoutAVietnameseNameThereIsNone(String names) {
        assertThat(entry("{names: " + names + "}").names("names")).isNull();
        assertThat(told())
                .containsExactly("file.yaml line 1: a: names: the Vietnamese name is missing, write {vi: .., en: ..}");
    }

    @Test
    void anotherLanguageIsAMistake() {
        assertThat(entry("{names: {vi: Tổ, fr: Équipe}}").names("names")).isEqualTo(new Names("Tổ", null));
        assertThat(told()).containsExactly("file.yaml line 1: a: names: there is no language 'fr', only vi and en");
    }

    @Test
    void anEntryThatIsNoSetOfFieldsIsTold() {
        // When
        DefinitionText text = file("a: [1, 2]").read(mistakes);
        text.entry("a", text.root(), "a");
        text.entry("b", text.root(), "b");

        // Then
        assertThat(told()).containsExactly("file.yaml line 1: a: fields are needed, as name: value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: 1\\nb: [     | file.yaml line
            a: 1\\na: 2     | file.yaml line 2: Duplicate field 'a'
            a: 'unfinished | file.yaml line
            """)
    void aFileThatIsNoYamlIsToldWithItsLine(String text, String mistake) {
        assertThat(file(text.replace("\\n", "\n")).read(mistakes).root().isMissingNode())
                .isTrue();
        assertThat(told()).singleElement().asString().startsWith(mistake).doesNotContain("com.fasterxml");
    }

    @Test
    void aFileThatCannotBeReadIsToldWithTheReason() {
        // Given
        DefinitionFile lost = new DefinitionFile("lost.yaml", () -> {
            throw new IOException("disk is gone");
        });

        // When
        lost.read(mistakes);
        DefinitionFile.ofService("forms/nowhere.yaml").read(mistakes);

        // Then
        assertThat(told())
                .containsExactly(
                        "lost.yaml: cannot be read: disk is gone",
                        "forms/nowhere.yaml: cannot be read: is not on the classpath");
    }

    private List<String> told() {
        return mistakes.stream().map(DefinitionMistake::toString).toList();
    }

    private DefinitionEntry entry(String yaml) {
        return entry(yaml, "{}");
    }

    private DefinitionEntry entry(String yaml, String defaults) {
        DefinitionText text = file("a: " + yaml + "\ndefaults: " + defaults).read(mistakes);
        return text.entry("a", text.root(), "a", text.root().path("defaults"));
    }

    private static DefinitionFile file(String text) {
        return new DefinitionFile("file.yaml", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
