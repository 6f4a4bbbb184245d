package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionsInvalid;

class FormReaderTest {

    private static final String FORM = """
            form: BM-03.XHS
            names: {vi: Hạ tầng số cấp xã, en: Digital infrastructure of a commune}
            frequency: QUARTER
            reports: {level: COMMUNE, others: [DISTRICT], within: [15]}
            due: {daysAfter: 5}
            review: true
            fields:
              villages: {names: {vi: Số thôn}, unit: VILLAGE, required: true, prefill: PREVIOUS}
              covered: {names: {vi: Thôn có sóng 4G}, decimals: 1, most: 500}
            rules:
              - holds: covered <= villages
              - {jump: villages, atMost: 20, severity: WARNING}
              - {share: covered, of: villages, atLeast: 10, atMost: 200}
            figures:
              - {indicator: SOC.A.B, numerator: covered, denominator: villages}
            """;

    @Test
    void aFormSaysWhoReportsWhatAndWhatMustHold() {
        // When
        Form form = read(FORM).getFirst();

        // Then
        assertThat(form.code()).isEqualTo("BM-03.XHS");
        assertThat(form.frequency()).isEqualTo(Frequency.QUARTER);
        assertThat(form.level()).isEqualTo(OrgUnitKind.COMMUNE);
        assertThat(form.others()).isEqualTo(Set.of(OrgUnitKind.DISTRICT));
        assertThat(form.within()).isEqualTo(Set.of(new OrgUnitId("15")));
        assertThat(form.reviewed()).isTrue();
        assertThat(form.counted()).isEqualTo(SourceKind.REPORTED);
        assertThat(form.due(Period.parse("2025-Q1"))).isEqualTo(LocalDate.of(2025, 4, 5));
        assertThat(form.fields())
                .extracting(FormField::name, FormField::required, FormField::decimals, FormField::prefill)
                .containsExactly(
                        tuple("villages", true, 0, FormField.Prefill.PREVIOUS),
                        tuple("covered", false, 1, FormField.Prefill.NONE));
        assertThat(form.rules())
                .extracting(FormRule::text, FormRule::severity)
                .containsExactly(
                        tuple("covered <= villages", FormRule.Severity.ERROR),
                        tuple("villages ± 20 %", FormRule.Severity.WARNING),
                        tuple("covered / villages = 10 .. 200 %", FormRule.Severity.ERROR));
        assertThat(form.figures()).hasSize(1);
    }

    @Test
    void unitsAndCodesAreWhatIsWrittenAlsoIfTheyLookLikeNumbers() {
        // When
        Form form = read(FORM.replace("within: [15]", "within: [01, 010, 15.140, 15~2025]")
                        .replace("form: BM-03.XHS", "form: 007")
                        .replace("most: 500", "most: 500.50"))
                .getFirst();

        // Then
        assertThat(form.code()).isEqualTo("007");
        assertThat(form.within())
                .extracting(OrgUnitId::text)
                .containsExactlyInAnyOrder("01", "010", "15.140", "15~2025");
        assertThat(form.field("covered")).returns(new BigDecimal("500.5"), FormField::most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within: [15] | within: [~] | reports: within: '' is no ",
                "decimals: 1 | decimals: 01 | fields.covered: decimals: '01' is no number",
                "frequency: QUARTER | frequency: WEEK | frequency: 'WEEK' is none of",
                "frequency: QUARTER | frequency: NINE_MONTHS | frequency: no form is returned for NINE_MONTHS",
                "frequency: QUARTER | | frequency: is missing",
                "form: BM-03.XHS | form: a/b | form: a code of letters",
                "level: COMMUNE | level: TOWN | reports: level: 'TOWN' is none of",
                "daysAfter: 5 | daysAfter: -1 | due: daysAfter: -1 is no whole number from 0 to 366",
                "daysAfter: 5 | | due: daysAfter: is missing",
                "holds: covered <= villages | holds: covered < villages | rules.1: holds: 'covered < villages' is no rule",
                "holds: covered <= villages | holds: covered <= towns | rules.1: there is no field 'towns'",
                "jump: villages | leap: villages | rules.2: leap: no such field",
                "numerator: covered | numerator: covered * 2 | figures.1: numerator: 'covered * 2' is no sum",
                "numerator: covered | numerator: other | figures.1: numerator: there is no field 'other'",
                "indicator: SOC.A.B | indicator: soc | figures.1: indicator: ",
                "villages: {names | orgUnit: {names | fields.orgUnit: 'orgUnit' is no name for a column",
                "decimals: 1 | decimals: 99 | fields.covered: decimals: 99 is no whole number from 0 to 9",
                "review: true | review: maybe | review: 'maybe' is neither true nor false",
                "review: true | reveiw: true | reveiw: no such field",
                "review: true | counted: DEMO | counted: DEMO is not how figures of a form come about",
            })
    void aMistakeIsToldWithFileFormFieldAndReason(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(FORM.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining("form.yaml line ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frequency: QUARTER | frequency: WEEK | 3 | BM-03.XHS: frequency: ",
                "level: COMMUNE | level: TOWN | 4 | BM-03.XHS.reports: level: ",
                "{daysAfter: 5} | {} | 5 | BM-03.XHS.due: daysAfter: is missing",
                "due: {daysAfter: 5} | # | 1 | BM-03.XHS.due: daysAfter: is missing",
                "decimals: 1 | decimals: 99 | 9 | BM-03.XHS.fields.covered: decimals: ",
                "jump: villages | leap: villages | 12 | BM-03.XHS.rules.2: leap: ",
                "indicator: SOC.A.B | indicator: soc | 15 | BM-03.XHS.figures.1: indicator: ",
            })
    void aMistakeIsToldWithTheLineOfItsFieldOrOfWhatItIsMissingIn(
            String right, String wrong, int line, String message) {
        assertThatThrownBy(() -> read(FORM.replace(right, wrong)))
                .hasMessageContaining("form.yaml line " + line + ": " + message);
    }

    @Test
    void levelsAndUnitsStandInTheOrderInWhichTheyAreWritten() {
        // When
        Form form = read(FORM.replace(
                        "others: [DISTRICT], within: [15]",
                        "others: [VILLAGE, DISTRICT, COUNTRY, PROVINCE, DEPARTMENT], within: [19, 11, 17, 15, 13, 12]"))
                .getFirst();

        // Then
        assertThat(form.others())
                .containsExactly(
                        OrgUnitKind.VILLAGE,
                        OrgUnitKind.DISTRICT,
                        OrgUnitKind.COUNTRY,
                        OrgUnitKind.PROVINCE,
                        OrgUnitKind.DEPARTMENT);
        assertThat(form.within()).extracting(OrgUnitId::text).containsExactly("19", "11", "17", "15", "13", "12");
        assertThatThrownBy(() -> read(FORM.replace("villages: {names", "orgUnit: {names")))
                .hasMessageContaining("none of [orgUnit, period, comment, receivedOn, demo, id, version]");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThatThrownBy(() -> read(FORM.replace("frequency: QUARTER", "frequency: WEEK")
                        .replace("daysAfter: 5", "daysAfter: 999")
                        .replace("numerator: covered", "numerator: nothing")))
                .hasMessageStartingWith("3 mistake(s) in the definitions:");
    }

    @Test
    void aLaterVersionHoldsFromItsFirstPeriodOn() {
        // When
        List<Form> versions = read(FORM, "validFrom: 2025-Q3\n" + FORM.replace("required: true", "required: false"));

        // Then
        assertThat(versions).hasSize(2);
        assertThat(versions.getLast().holdsFor(Period.parse("2025-Q2"))).isFalse();
        assertThat(versions.getLast().holdsFor(Period.parse("2025-Q3"))).isTrue();
        assertThat(versions.getFirst().holdsFor(Period.parse("2020-Q1"))).isTrue();
    }

    @Test
    void twoVersionsDoNotBeginTogether() {
        assertThatThrownBy(() -> read(FORM, FORM)).hasMessageContaining("validFrom: is the same as in form.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "10 | 4 | - | -",
                "10 | 11 | - | covered = 11 is above villages = 10",
                "10 | 0.5 | - | covered / villages = 0.5 / 10 is not between 10 and 200 %",
                "13 | 4 | 10 | villages = 13 differs from the last 10 by 30.0 %, more than 20 %",
                "12 | 4 | 10 | -",
                "- | 11 | - | -",
            })
    void aRuleSaysWhichNumbersBreakIt(BigDecimal villages, BigDecimal covered, BigDecimal last, String broken) {
        // Given
        Form form = read(FORM).getFirst();
        Map<String, BigDecimal> figures =
                villages == null ? Map.of("covered", covered) : Map.of("covered", covered, "villages", villages);
        Past before = last == null ? Past.NONE : new Past(List.of(Map.of("villages", last)));

        // When
        List<String> reasons = form.rules().stream()
                .map(rule -> rule.broken(figures, before))
                .filter(Objects::nonNull)
                .toList();

        // Then
        assertThat(reasons).isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @Test
    void howFarItsRulesLookBackIsThatOfTheFarthest() {
        // When
        Form form = read(with("{outlier: villages, beyond: 4, within: 6, severity: WARNING}"))
                .getFirst();
        Form usual = read(with("{outlier: villages}")).getFirst();

        // Then
        assertThat(form.looksBack()).isEqualTo(6);
        assertThat(form.rules().getLast())
                .isEqualTo(new FormRule.Outlier("villages", new BigDecimal(4), 6, FormRule.Severity.WARNING));
        assertThat(usual.rules().getLast().text()).isEqualTo("villages ± 3.5 z of 12");
        assertThatThrownBy(() -> read(with("{outlier: villages, beyond: 0, within: 3}")))
                .hasMessageContaining("0 is not above zero")
                .hasMessageContaining("3 is no whole number from 4 to 36");
    }

    private static String with(String rule) {
        return FORM.replace("figures:", "  - " + rule + "\nfigures:");
    }

    private static List<Form> read(String... forms) {
        List<DefinitionFile> files = Arrays.stream(forms)
                .map(yaml -> new DefinitionFile(
                        "form.yaml", () -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .toList();
        return new FormFiles(files)
                .versions().values().stream().flatMap(List::stream).toList();
    }
}
