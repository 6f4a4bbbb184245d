package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.pillar.form.FormSample.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Names;

class FormChecksTest {

    private static final Past NOTHING_BEFORE = Past.NONE;

    private final Form form = FormSample.form(FormSample.YAML);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | 0 | 10 | -",
                "10 | 0 | 10 | -",
                "10.0 | 0 | 10 | -",
                "-1 | 0 | 10 | n = -1 is below 0",
                "10.1 | 1 | 10 | n = 10.1 is above 10",
                "1.5 | 0 | 10 | n = 1.5 is no whole number",
                "1.25 | 1 | 10 | n = 1.25 has more than 1 decimals",
                "1.20 | 1 | 10 | -",
                "0.00 | 0 | 10 | -",
                "1000000000000001 | 0 | 1E+15 | n = 1000000000000001 is above 1000000000000000",
            })
    void aNumberIsOneThatItsFieldCanHave(BigDecimal number, int decimals, BigDecimal most, String reason) {
        // Given
        FormField field =
                new FormField("n", new Names("Số", null), null, false, decimals, most, FormField.Prefill.NONE);

        // When
        String refusal = field.refusal(number);

        // Then
        assertThat(refusal).isEqualTo(reason);
    }

    @Test
    void whatIsCompleteAndFitsHasNoMistake() {
        assertThat(mistakes(line(null, "villages=10", "covered=9.5"), false, NOTHING_BEFORE, false))
                .isEmpty();
    }

    @Test
    void aRequiredNumberMustBeThereUnlessItIsADraft() {
        // Given
        FormLine line = line(null, "covered=9");

        // When
        List<String> sent = mistakes(line, false, NOTHING_BEFORE, false);
        List<String> draft = mistakes(line, true, NOTHING_BEFORE, false);

        // Then
        assertThat(sent).containsExactly("villages: 'villages' is missing");
        assertThat(draft).isEmpty();
    }

    @Test
    void aDraftMayBreakRulesButHoldsOnlyNumbersThatItsFieldsCanHave() {
        // When
        List<String> mistakes =
                mistakes(line(null, "villages=2.5", "covered=400", "towns=1"), true, NOTHING_BEFORE, false);

        // Then
        assertThat(mistakes)
                .containsExactlyInAnyOrder(
                        "towns: form BM-01 has no field 'towns'", "villages: villages = 2.5 is no whole number");
    }

    @Test
    void rulesAreLookedAtOnceEachNumberIsPossible() {
        // When
        List<String> impossible = mistakes(line(null, "villages=10", "covered=501"), false, NOTHING_BEFORE, false);
        List<String> broken = mistakes(line(null, "villages=10", "covered=11"), false, NOTHING_BEFORE, false);

        // Then
        assertThat(impossible).containsExactly("covered: covered = 501 is above 500");
        assertThat(broken).containsExactly("covered: covered = 11 is above villages = 10");
    }

    @Test
    void aWarningIsAnsweredByACommentAnErrorIsNot() {
        // Given
        Past before = new Past(List.of(Map.of("villages", BigDecimal.TEN)));
        FormLine jumped = line(null, "villages=13", "covered=14");

        // When
        List<String> silent = mistakes(jumped, false, before, false);
        List<String> commented = mistakes(jumped, false, before, true);

        // Then
        assertThat(silent)
                .containsExactly(
                        "covered: covered = 14 is above villages = 13",
                        "villages: villages = 13 differs from the last 10 by 30.0 %, more than 20 %;"
                                + " correct it or say in a comment why it is so");
        assertThat(commented).containsExactly("covered: covered = 14 is above villages = 13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "100 100 100 100 | 103.5 | -",
                "100 100 100 100 | 103.6 | villages = 103.6 is unusual: the 4 numbers before have the median 100,"
                        + " and from 96.5 to 103.5 would be usual",
                "90 100 110 100 | 125.9 | -",
                "90 100 110 100 | 74.1 | -",
                "90 100 110 100 200 | 200 | villages = 200 is unusual: the 5 numbers before have the median 100,"
                        + " and from 48.11 to 151.89 would be usual",
                "1 2 3 4 | 10.3 | villages = 10.3 is unusual: the 4 numbers before have the median 2.5,"
                        + " and from -2.69 to 7.69 would be usual",
                "100 100 900 | 900 | -",
                "0 0 0 0 | 900 | -",
            })
    void anOutlierIsFarFromTheMedianOfThePeriodsBefore(String numbers, BigDecimal villages, String broken) {
        // Given
        FormRule rule = new FormRule.Outlier("villages", new BigDecimal("3.5"), 12, FormRule.Severity.WARNING);
        Past before = new Past(Arrays.stream(numbers.split(" "))
                .map(number -> Map.of("villages", new BigDecimal(number)))
                .toList());

        // When
        String reason = rule.broken(Map.of("villages", villages), before);

        // Then
        assertThat(reason).isEqualTo(broken);
        assertThat(rule.text()).isEqualTo("villages ± 3.5 z of 12");
    }

    @Test
    void aLineIsComparedWithTheApprovedOneOfItsCode() {
        // Given
        List<List<FormLine>> approved = List.of(
                List.of(line("mobi", "villages=1"), line("vnpt", "villages=4")),
                List.of(),
                List.of(line("vnpt", "villages=3")));

        // When
        Past vnpt = Past.of(approved, line("vnpt", "villages=5"));
        Past unknown = Past.of(approved, line("viettel", "villages=5"));
        Past never = Past.of(List.of(), line("vnpt", "villages=5"));

        // Then
        assertThat(vnpt.last("villages")).isEqualTo(new BigDecimal(4));
        assertThat(vnpt.numbers("villages", 3)).containsExactly(new BigDecimal(4), new BigDecimal(3));
        assertThat(vnpt.numbers("villages", 2)).containsExactly(new BigDecimal(4));
        assertThat(unknown.last("villages")).isNull();
        assertThat(never.last("villages")).isNull();
    }

    private List<String> mistakes(FormLine line, boolean draft, Past before, boolean commented) {
        List<String> found = new ArrayList<>();
        FormChecks.check(form, line, draft, before, commented, (field, reason) -> found.add(field + ": " + reason));
        return found;
    }
}
