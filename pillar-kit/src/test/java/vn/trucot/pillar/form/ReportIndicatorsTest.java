package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;

/** How completely the forms of a pillar are returned is an indicator with a code for each form. */
class ReportIndicatorsTest {

    @Test
    void withoutFormsThereIsNothingToReturn() {
        assertThat(new ReportIndicators(FormSample.files(), Pillar.SOCIETY).indicators())
                .isEmpty();
    }

    @Test
    void ofAllFormsThereAreTheIndicatorsOfQualityForTheShortestPeriodAndTheLowestLevel() {
        // Given
        FormFiles files = FormSample.files(
                FormSample.YAML,
                FormSample.YAML
                        .replace("BM-01", "BM-02")
                        .replace("QUARTER", "MONTH")
                        .replace("level: COMMUNE", "level: PROVINCE"));

        // When
        List<IndicatorDefinition> indicators = new ReportIndicators(files, Pillar.SOCIETY).indicators();

        // Then
        assertThat(indicators)
                .extracting(definition -> definition.code().text())
                .containsExactly(
                        "SOC.REPORT.COMPLETE",
                        "SOC.REPORT.ON_TIME",
                        "SOC.QUALITY.VALID",
                        "SOC.QUALITY.CONSISTENT",
                        "SOC.QUALITY.SHARED");
        assertThat(indicators).allSatisfy(definition -> {
            assertThat(definition.ratio()).isTrue();
            assertThat(definition.frequency()).isEqualTo(Frequency.MONTH);
            assertThat(definition.coarserPeriods()).containsExactly(Frequency.QUARTER);
            assertThat(definition.level()).isEqualTo(OrgUnitKind.COMMUNE);
            assertThat(definition.breakdowns()).singleElement().satisfies(dimension -> {
                assertThat(dimension.code()).isEqualTo("form");
                assertThat(dimension.codes())
                        .extracting(BreakdownDimension.Code::code)
                        .containsExactly("BM-01", "BM-02");
            });
        });
    }

    @Test
    void aFormWithNewVersionsIsOneFormAsItIsCalledNow() {
        // Given
        FormFiles files = FormSample.files(
                FormSample.YAML,
                "validFrom: 2025-Q3\n" + FormSample.YAML.replace("vi: Thôn có sóng, en", "vi: Thôn có 5G, en"));

        // When
        IndicatorDefinition complete =
                new ReportIndicators(files, Pillar.SOCIETY).indicators().getFirst();

        // Then
        assertThat(complete.breakdowns().getFirst().codes())
                .extracting(code -> code.names().vi())
                .containsExactly("Thôn có 5G");
    }
}
