package vn.trucot.pillar.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.problem.Fault;
import vn.trucot.problem.ProblemCode;

class CheckStatementTest {

    private static final Set<SourceKind> ALL_BUT_RECORDS = EnumSet.complementOf(EnumSet.of(SourceKind.RECORDS));

    @ParameterizedTest(name = "{9}: {0} {1} {2} {3} {4}/{5}")
    @CsvFileSource(resources = "/reporting/statements.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void a_statement_is_kept_or_all_its_mistakes_are_told(
            @Nullable String indicator,
            String orgUnit,
            String period,
            @Nullable String breakdown,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String notApplicable,
            @Nullable String sourceKind,
            @Nullable String sourceName,
            @Nullable String problems,
            @Nullable String reason) {
        // Given
        RawStatement raw = raw(indicator, orgUnit, period, numerator, denominator);
        raw.breakdown = breakdown;
        raw.notApplicable = notApplicable;
        raw.sourceKind = sourceKind;
        raw.sourceName = sourceName;
        StatementIntake intake = Statements.intake(ALL_BUT_RECORDS);

        // When
        intake.take(1, raw);

        // Then
        List<String> expected = problems == null ? List.of() : Arrays.asList(problems.split(" "));
        assertThat(intake.faults().listed())
                .extracting(fault -> fault.code() + ":" + fault.field())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(intake.rows().size()).isEqualTo(problems == null ? 1 : 0);
        if (reason != null) {
            assertThat(intake.faults().listed().getFirst().reason()).contains(reason);
        }
    }

    @Test
    void what_cannot_be_seen_at_the_edges_of_a_value_is_cut() {
        // Given
        StatementIntake intake = Statements.intake(ALL_BUT_RECORDS);
        RawStatement raw = raw(" SOC.TEAM.MEMBERS", "15.132.04252\u00A0", "2025-Q1\u200B", "\u202F7\n", null);
        raw.sourceKind = "SYSTEM ";
        raw.sourceName = "\u00A0Ba\u0301o  Ye\u0302n\nBa\u0301i\uFEFF";

        // When
        intake.take(1, raw);

        // Then
        assertThat(intake.faults().listed()).isEmpty();
        assertThat(intake.rows()).singleElement().satisfies(statement -> {
            assertThat(statement.key()).hasToString("SOC.TEAM.MEMBERS|15.132.04252|2025-Q1|");
            assertThat(statement.source()).isEqualTo(new Source(SourceKind.SYSTEM, "Báo Yên Bái"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1\u202F250 | Báo          | numerator  | VALUE_MALFORMED    | '1␣250 (␣ is U+202F)' is no number
                    7           | r\u0435cords | sourceName | SOURCE_NOT_ALLOWED | names what is counted from records
                    7           | `records `   | sourceName | SOURCE_NOT_ALLOWED | names what is counted from records
                    7           | `\u00A0RECORDS\u200B` | sourceName | SOURCE_NOT_ALLOWED | names what is counted from records
                    7           | rec\u200Bords | sourceName | VALUE_MALFORMED   | 'rec[U+200B]ords' is no text: take out U+200B
                    7           | a\u202Eb    | sourceName | VALUE_MALFORMED    | take out U+202E
                    7           | `\u00A0\u200B` | sourceName | VALUE_MALFORMED  | is no source name
                    """)
    void a_sign_that_cannot_be_seen_or_reads_as_another_is_told(
            String numerator, String sourceName, String field, ProblemCode code, String reason) {
        // Given
        StatementIntake intake = Statements.intake(ALL_BUT_RECORDS);
        RawStatement raw = raw("SOC.TEAM.MEMBERS", "15", "2025-Q1", numerator, null);
        raw.sourceName = sourceName;

        // When
        intake.take(1, raw);

        // Then
        assertThat(intake.faults().listed()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @Test
    void a_reporter_may_not_state_published_facts() {
        // Given
        StatementIntake intake = Statements.intake(Statements.REPORTER);
        RawStatement raw = raw("SOC.TEAM.MEMBERS", "15", "2024", "7", null);
        raw.sourceKind = "PUBLISHED";

        // When
        intake.take(1, raw);

        // Then
        assertThat(intake.faults().listed())
                .extracting(Fault::code, Fault::reason)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        ProblemCode.SOURCE_NOT_ALLOWED, "your role may state [SYSTEM, REPORTED, DEMO], not PUBLISHED"));
    }

    @Test
    void the_same_key_and_source_twice_names_the_first_row_even_if_written_otherwise() {
        // Given
        StatementIntake intake = Statements.intake(Statements.REPORTER);
        intake.take(1, raw("SOC.TEAM.MEMBERS", "15", "2024", "7", null));
        intake.take(2, raw("SOC.TEAM.MEMBERS", "15", "2025-Q1", "7", null));
        RawStatement again = raw("SOC.TEAM.MEMBERS", "15", "2024", "8", null);
        again.sourceKind = "SYSTEM";
        again.sourceName = "lan";
        again.breakdown = "";

        // When
        intake.take(3, again);

        // Then
        assertThat(intake.faults().listed())
                .extracting(Fault::row, Fault::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(3L, ProblemCode.ROW_DUPLICATE));
        assertThat(intake.faults().listed().getFirst().reason()).startsWith("row 1 states");
        assertThat(intake.rows().size()).isEqualTo(2);
    }

    private static RawStatement raw(
            @Nullable String indicator,
            String orgUnit,
            String period,
            @Nullable String numerator,
            @Nullable String denominator) {
        RawStatement raw = new RawStatement();
        raw.indicator = indicator;
        raw.orgUnit = orgUnit;
        raw.period = period;
        raw.numerator = numerator;
        raw.denominator = denominator;
        return raw;
    }
}
