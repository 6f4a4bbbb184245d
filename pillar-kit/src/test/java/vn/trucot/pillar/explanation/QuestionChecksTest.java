package vn.trucot.pillar.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Breakdown;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.problem.Problem;

/** Which figures are asked about where, and which days make sense; it is 3 April 2025. */
class QuestionChecksTest {

    private final Clock clock = Clock.fixed(Instant.parse("2025-04-03T03:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT, dti-922/workforce, ''",
        "GOVERNMENT, dti-922/total, ''",
        "GOVERNMENT, dti-922/, VALUE_MALFORMED",
        "GOVERNMENT, DTI 922/x, VALUE_MALFORMED",
        "SOCIETY, dti-922/workforce, INDICATOR_NOT_OWNED",
        "SOCIETY, GOV.DOSSIER.RECEIVED, INDICATOR_NOT_OWNED",
        "SOCIETY, SOC.NOTHING, INDICATOR_UNKNOWN",
        "SOCIETY, why, VALUE_MALFORMED"
    })
    void aFigureIsAskedAboutWhereItIsMade(Pillar pillar, String subject, String code) {
        assertThat(codeOf(pillar, asking(subject, null, "2024", null))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q2, , ''",
        "2025-Q3, , PERIOD_IN_FUTURE",
        "2024, 2025-04-03, ''",
        "2024, 2025-04-02, VALIDATION_FAILED",
        "2024, 2026-04-04, ''",
        "2024, 2026-04-05, VALIDATION_FAILED"
    })
    void aQuestionIsAboutWhatHasBegunAndDueFromItsDayToAYearAfter(String period, LocalDate due, String code) {
        assertThat(codeOf(Pillar.GOVERNMENT, asking("dti-922/workforce", null, period, due)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2035-04-03, true", "2035-04-04, false"})
    void aRemedyIsNotBeforeThePeriodNorOutOfSight(LocalDate day, boolean allowed) {
        // When
        Problem refused = catchThrowableOfType(Problem.class, () -> checks(Pillar.SOCIETY)
                .of(new Explanation("Mưa", "Chờ", day, null), Period.parse("2024"), false)
                .refuse());

        // Then
        assertThat(refused == null).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"true, 2025-04-01, true", "true, 2025-04-04, false", "false, 2025-04-01, false"})
    void onlyAGeneratedQuestionSaysWhenItWas(boolean demo, LocalDate day, boolean allowed) {
        // When
        Asking asked = new Asking(
                "dti-922/workforce", null, OrgUnitId.of("15"), Period.parse("2024"), null, null, null, demo, day);

        // Then
        assertThat(codeOf(Pillar.GOVERNMENT, asked).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"sex=F"})
    void aScoreHasNoBreakdown(String breakdown) {
        assertThat(codeOf(Pillar.GOVERNMENT, asking("dti-922/workforce", breakdown, "2024", null)))
                .isEqualTo("BREAKDOWN_UNKNOWN");
        assertThatCode(() -> checks(Pillar.GOVERNMENT)
                        .of(asking("dti-922/workforce", "", "2024", null))
                        .refuse())
                .doesNotThrowAnyException();
    }

    private String codeOf(Pillar pillar, Asking asked) {
        Problem refused = catchThrowableOfType(
                Problem.class, () -> checks(pillar).of(asked).refuse());
        return refused == null ? "" : refused.code().name();
    }

    private QuestionChecks checks(Pillar pillar) {
        return new QuestionChecks(new Catalogue(List.of()), pillar, clock);
    }

    private static Asking asking(String subject, String breakdown, String period, LocalDate due) {
        return new Asking(
                subject,
                breakdown == null ? null : Breakdown.parse(breakdown),
                OrgUnitId.of("15"),
                Period.parse(period),
                null,
                null,
                due,
                false,
                null);
    }
}
