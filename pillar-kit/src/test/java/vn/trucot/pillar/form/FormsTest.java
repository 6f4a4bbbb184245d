package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.definition.DefinitionsInvalid;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Forms fit the catalogue and the registers of their service, or it does not start. */
class FormsTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            indicator("SOC.NET.COVERED", true, Frequency.QUARTER),
            indicator("SOC.NET.MASTS", false, Frequency.QUARTER)));

    @Test
    void aFormThatFitsIsFoundByItsCode() {
        // When
        Forms forms = forms(FormSample.YAML);

        // Then
        assertThat(forms.size()).isEqualTo(1);
        assertThat(forms.all()).extracting(Form::code).containsExactly("BM-01");
        assertThatThrownBy(() -> forms.versions("BM-99"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND))
                .hasMessageContaining("there is no form 'BM-99', only [BM-01]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SOC.NET.COVERED, n  | SOC.NET.MISSING, n            | figures.1: SOC.NET.MISSING is not in the catalogue
            , denominator: villages | ``                        | figures.1: SOC.NET.COVERED needs a denominator
            SOC.NET.COVERED, n  | SOC.NET.MASTS, n              | figures.1: SOC.NET.MASTS has no denominator
            QUARTER             | MONTH                         | figures.1: SOC.NET.COVERED is not observed each MONTH
            COVERED, num        | COVERED, breakdown: band=5G, num | figures.1: SOC.NET.COVERED has no breakdown band=5G
            COVERED, num        | COVERED, breakdown: kind=4G, num | figures.1: SOC.NET.COVERED has no breakdown kind=4G
            review: true        | lines: {by: mast, names: {vi: Trạm}, from: masts} | lines.from: there is no 'masts', only [networks]
            """)
    void aFormThatDoesNotFitStopsTheStartAndIsNamed(String right, String wrong, String reason) {
        // Given
        String text = FormSample.YAML.replace(right, wrong);
        assertThat(text).isNotEqualTo(FormSample.YAML);

        // When / Then
        assertThatThrownBy(() -> forms(text))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining("form.yaml line ")
                .hasMessageContaining("BM-01: " + reason);
    }

    @Test
    void aBreakdownThatTheIndicatorHasFits() {
        assertThat(forms(FormSample.YAML.replace("COVERED, num", "COVERED, breakdown: band=4G, num"))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void ofEachPeriodTheVersionThatBeganLastHolds() {
        // Given
        Forms forms = forms(
                "validFrom: 2024-Q3\n" + FormSample.YAML,
                "validFrom: 2025-Q2\n" + FormSample.YAML.replace("most: 500", "most: 900"));

        // Then
        assertThat(forms.version("BM-01", Period.parse("2024-Q3")).field("covered"))
                .returns(new BigDecimal(500), FormField::most);
        assertThat(forms.version("BM-01", Period.parse("2025-Q1")).field("covered"))
                .returns(new BigDecimal(500), FormField::most);
        assertThat(forms.version("BM-01", Period.parse("2025-Q2")).field("covered"))
                .returns(new BigDecimal(900), FormField::most);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03 | form BM-01 is for each QUARTER, not for 2025-03
            2025    | form BM-01 is for each QUARTER, not for 2025
            2024-Q2 | form BM-01 begins with 2024-Q3, not with 2024-Q2
            """)
    void aPeriodThatTheFormIsNotForIsToldWithTheOnesThatItIs(String period, String reason) {
        // Given
        Forms forms = forms("validFrom: 2024-Q3\n" + FormSample.YAML);

        // When / Then
        assertThatThrownBy(() -> forms.version("BM-01", Period.parse(period)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(ProblemCode.PERIOD_WRONG_FREQUENCY))
                .hasMessageContaining(reason);
    }

    @Test
    void linesAreThoseOfTheRegisterThatTheFormNames() {
        // Given
        Forms forms = forms(FormSample.BY_NETWORK);
        Forms free = forms(FormSample.BY_NETWORK.replace(", from: networks", ""));

        // Then
        assertThat(forms.linesOf(forms.all().getFirst())).isInstanceOf(Networks.class);
        assertThat(free.linesOf(free.all().getFirst())).isNull();
        assertThat(forms.linesOf(FormSample.form(FormSample.YAML))).isNull();
    }

    static Forms forms(String... yamls) {
        return new Forms(FormSample.files(yamls), CATALOGUE, List.of(new Networks(Map.of())));
    }

    private static IndicatorDefinition indicator(String code, boolean ratio, Frequency frequency) {
        AcrossUnits across = ratio ? AcrossUnits.RATIO : AcrossUnits.SUM;
        return new IndicatorDefinition(
                IndicatorCode.of(code),
                new Names(code, null),
                null,
                ratio ? "PERCENT" : "MAST",
                ratio,
                BigDecimal.ONE,
                0,
                frequency,
                List.of(),
                OrgUnitKind.COMMUNE,
                across,
                null,
                across,
                AcrossTime.LAST,
                Direction.HIGHER_IS_BETTER,
                null,
                null,
                false,
                List.of(new BreakdownDimension(
                        "band",
                        new Names("Băng", null),
                        List.of(new BreakdownDimension.Code("4G", new Names("4G", null))))),
                null);
    }

    /** Networks, each by who has it. */
    record Networks(Map<String, Set<OrgUnitId>> byCode) implements KnownLines {

        @Override
        public String name() {
            return "networks";
        }

        @Override
        public String one() {
            return "network";
        }

        @Override
        public ProblemCode unknown() {
            return ProblemCode.VALIDATION_FAILED;
        }

        @Override
        public Map<String, Set<OrgUnitId>> owners(Collection<String> codes) {
            return byCode;
        }

        @Override
        public List<Line> of(Collection<OrgUnitId> owners) {
            return byCode.entrySet().stream()
                    .filter(network -> network.getValue().stream().anyMatch(owners::contains))
                    .map(network -> new Line(network.getKey(), "Mạng " + network.getKey()))
                    .sorted(Comparator.comparing(Line::code))
                    .toList();
        }
    }
}
