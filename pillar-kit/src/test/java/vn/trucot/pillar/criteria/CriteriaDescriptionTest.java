package vn.trucot.pillar.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.measure.Measure;

/** What a set of criteria says of itself: to who draws it, and as an indicator. */
class CriteriaDescriptionTest {

    private static final String HOUSES = CriteriaSample.YAML
            .replace("criteria: ready", "criteria: smart-house")
            .replace("level: COMMUNE}", "level: COMMUNE, records: culture-houses, until: closedOn}");

    @Test
    void aSetIsDescribedWithItsRulesInWords() {
        // When
        CriteriaView view = CriteriaView.of(CriteriaSample.set(), Pillar.SOCIETY);

        // Then
        assertThat(view.indicator()).isEqualTo(IndicatorCode.of("SOC.CRITERIA.READY"));
        assertThat(view.maximum()).isEqualByComparingTo("50");
        assertThat(view.records()).isNull();
        assertThat(view.groups())
                .extracting(
                        CriteriaView.GroupView::code, group -> group.points().intValueExact(), group -> group.weight()
                                .intValueExact())
                .containsExactly(tuple("people", 30, 1), tuple("network", 10, 2));
        assertThat(view.groups().getFirst().criteria())
                .extracting(CriteriaView.CriterionView::code, CriteriaView.CriterionView::evidence)
                .containsExactly(tuple("plan", true), tuple("trained", false));
        assertThat(view.groups().getFirst().criteria()).allSatisfy(criterion -> {
            assertThat(criterion.rule().vi()).isNotBlank();
            assertThat(criterion.rule().en()).isNotBlank();
        });
        assertThat(view.groups().getLast().criteria().getFirst().choices())
                .extracting(choice -> choice.names().vi())
                .containsExactly("Không", "Có");
    }

    @Test
    void aLevelSaysWhatIsEnoughAndWhatHasToBePassed() {
        assertThat(CriteriaView.of(CriteriaSample.set(), Pillar.SOCIETY).levels())
                .extracting(CriteriaView.LevelView::code, level -> level.total().atLeast(), level -> level.total()
                        .above())
                .containsExactly(tuple("STARTED", null, BigDecimal.TEN), tuple("READY", new BigDecimal(40), null));
        assertThat(CriteriaView.of(CriteriaSample.set(), Pillar.SOCIETY)
                        .levels()
                        .getLast()
                        .groups())
                .isEqualTo(new CriteriaView.GroupsView(new CriteriaView.BoundView(new BigDecimal(50), null), 1));
    }

    @Test
    void howManyReachWhichLevelIsAnIndicatorThatIsNotAddedUpOverTime() {
        // When
        IndicatorDefinition indicator = new CriteriaIndicators(CriteriaSample.files(HOUSES), Pillar.SOCIETY)
                .indicators()
                .getFirst();

        // Then
        assertThat(indicator.code()).isEqualTo(IndicatorCode.of("SOC.CRITERIA.SMART_HOUSE"));
        assertThat(indicator.names().vi()).isEqualTo("Đã xếp mức: Sẵn sàng");
        assertThat(indicator.names().en()).isEqualTo("Assessed: Ready");
        assertThat(indicator.ratio()).isFalse();
        assertThat(indicator.wholeNumbers()).isTrue();
        assertThat(indicator.level()).isEqualTo(OrgUnitKind.COMMUNE);
        assertThat(indicator.acrossUnits()).isEqualTo(AcrossUnits.SUM);
        assertThat(indicator.acrossTime()).isEqualTo(AcrossTime.LAST);
        assertThat(indicator.legalBasis()).isEqualTo("Quyết định 1/QĐ-UBND");
        assertThat(indicator.breakdowns().getFirst().codes())
                .extracting(BreakdownDimension.Code::code, code -> code.names().vi())
                .containsExactly(
                        tuple("STARTED", "Khởi động"), tuple("READY", "Sẵn sàng"), tuple("NONE", "Chưa đạt mức nào"));
    }

    @Test
    void aTrialSaysSoInTheNameOfItsIndicator() {
        // Given
        CriteriaFiles trial =
                CriteriaSample.files(CriteriaSample.YAML.replace("legalBasis: Quyết định 1/QĐ-UBND", "trial: true"));

        // Then
        assertThat(new CriteriaIndicators(trial, Pillar.SOCIETY)
                        .indicators()
                        .getFirst()
                        .names())
                .returns("Đã xếp mức: Sẵn sàng (bộ thử)", names -> names.vi())
                .returns("Assessed: Ready (trial set)", names -> names.en());
    }

    @Test
    void levelsOfEarlierVersionsStayCodesOfTheIndicator() {
        // Given
        List<CriteriaSet> versions = CriteriaSample.read(
                CriteriaSample.YAML,
                CriteriaSample.YAML
                        .replace("measureUnit", "validFrom: 2026-01-01\nmeasureUnit")
                        .replace("code: STARTED", "code: BEGUN"));

        // Then
        assertThat(CriteriaMeasures.levels(versions)).containsExactly("STARTED", "READY", "BEGUN", "NONE");
    }

    @Test
    void whatAppraisersSayIsCountedWhatSubjectsSayIsReported() {
        // Given
        CriteriaFiles files =
                CriteriaSample.files(HOUSES, CriteriaSample.YAML.replace("measureUnit", "counted: SELF\nmeasureUnit"));

        // When
        CriteriaMeasures measures = new CriteriaMeasures(files, Pillar.SOCIETY);

        // Then
        assertThat(measures.of("smart-house").measure().counted()).isEqualTo(SourceKind.RECORDS);
        assertThat(measures.of("ready").measure().counted()).isEqualTo(SourceKind.REPORTED);
        assertThat(measures.counted()).hasSize(2);
        assertThat(measures.of("ready").collection()).isEqualTo("criteria/ready/assessments");
    }

    @Test
    void aRecordThatIsAssessedIsAlsoCountedByItsSet() {
        // Given
        CriteriaMeasures measures = new CriteriaMeasures(
                CriteriaSample.files(HOUSES, HOUSES.replace("smart-house", "clean-house"), CriteriaSample.YAML),
                Pillar.SOCIETY);

        // Then
        assertThat(measures.countedOf("culture-houses"))
                .extracting(Measure::name)
                .containsExactlyInAnyOrder("levels by smart-house", "levels by clean-house");
        assertThat(measures.countedOf("community-teams")).isEmpty();
    }

    @Test
    void levelsAreCountedAtTheEndOfLongerPeriodsToo() {
        assertThat(CriteriaMeasures.coarser(Frequency.MONTH)).containsExactly(Frequency.QUARTER, Frequency.YEAR);
        assertThat(CriteriaMeasures.coarser(Frequency.YEAR)).isEmpty();
    }

    @Test
    void aVersionHoldsFromItsDayOn() {
        // Given
        CriteriaSet later = CriteriaSample.read(
                        CriteriaSample.YAML.replace("measureUnit", "validFrom: 2026-01-01\nmeasureUnit"))
                .getFirst();

        // Then
        assertThat(later.holdsOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(later.holdsOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(CriteriaSample.set().holdsOn(LocalDate.of(1990, 1, 1))).isTrue();
        assertThat(later.criterion("nothing")).isNull();
    }
}
