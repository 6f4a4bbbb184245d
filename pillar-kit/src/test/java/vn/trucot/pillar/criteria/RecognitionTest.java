package vn.trucot.pillar.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.measure.Measure;

/** Levels for which each group has to reach a share of its own: 100 % of the mandatory criteria and 30 % of the extended. */
class RecognitionTest {

    private static final String YAML = """
            criteria: recognition
            names: {vi: Công nhận, en: Recognition}
            trial: true
            scores: {level: COMMUNE}
            frequency: QUARTER
            measureUnit: COMMUNE
            share: RECOGNISED
            groups:
              - code: mandatory
                names: {vi: Bắt buộc}
                criteria:
            %s
              - code: extended
                names: {vi: Mở rộng}
                criteria:
            %s
              - code: other
                names: {vi: Khác}
                criteria: [{code: o1, names: {vi: Khác}, input: YES_NO, points: 1}]
            levels:
              - {code: BEGUN, names: {vi: Đang làm}, total: {above: 0}}
              - code: RECOGNISED
                names: {vi: Đạt chuẩn, en: Recognised}
                total: {above: 0}
                groups: {each: {mandatory: {atLeast: 100}, extended: {atLeast: 30}}}
            """.formatted(criteria("m", 4), criteria("e", 10));

    private static final CriteriaSet SET =
            CriteriaSample.read(rewarded(YAML, null)).getFirst();

    @ParameterizedTest
    @CsvSource({
        "4, 3, 0, RECOGNISED, 3 of 10 are 30 %",
        "4, 10, 1, RECOGNISED, all there is",
        "4, 2, 1, BEGUN, 2 of 10 are 20 %",
        "3, 10, 1, BEGUN, 'one mandatory criterion is missing, whatever the others are'",
        "0, 10, 0, BEGUN, extended ones make up for nothing",
        "4, 0, 0, BEGUN, no extended criterion",
        "0, 0, 0, none, nothing at all",
        "0, 0, 1, BEGUN, a group that the level does not name"
    })
    void recognisedIsWhoMeetsEachGroupsOwnShare(int mandatory, int extended, int other, String level, String why) {
        // When
        Level reached = new Scoring(SET, answers(mandatory, extended, other)).level();

        // Then
        assertThat(reached == null ? "none" : reached.code()).as(why).isEqualTo(level);
    }

    @Test
    void itIsToldWhichGroupMissesHowManyCriteriaAndWhatEachGave() {
        // When
        Score score = score(answers(3, 1, 1));

        // Then: of 10 extended criteria 3 are asked for
        Score.Next next = Objects.requireNonNull(score.next());
        assertThat(next.code()).isEqualTo("RECOGNISED");
        assertThat(next.groups()).isEqualTo(2);
        assertThat(next.shortOf())
                .extracting(Score.Lacking::group, lacking -> lacking.points().intValueExact())
                .containsExactly(tuple("mandatory", 1), tuple("extended", 2));
        assertThat(score.groups())
                .extracting(
                        Score.OfGroup::code,
                        group -> group.share().stripTrailingZeros().toPlainString())
                .containsExactly(tuple("mandatory", "75"), tuple("extended", "10"), tuple("other", "100"));
        assertThat(score.groups().getFirst().criteria())
                .extracting(
                        Score.OfCriterion::code, criterion -> criterion.points().intValueExact())
                .containsExactly(tuple("m1", 1), tuple("m2", 1), tuple("m3", 1), tuple("m4", 0));
    }

    @Test
    void theSetSaysWhatEachGroupNeedsAndWhatTheLevelIsRewardedWith() {
        // Given
        CriteriaSet rewarded = CriteriaSample.read(rewarded(YAML, "10000000")).getFirst();

        // When
        CriteriaView view = CriteriaView.of(rewarded, Pillar.GOVERNMENT);

        // Then
        CriteriaView.LevelView level = view.levels().getLast();
        assertThat(level.groups()).isNull();
        assertThat(level.shares())
                .containsExactly(
                        new CriteriaView.ShareView("mandatory", BigDecimal.valueOf(100), null),
                        new CriteriaView.ShareView("extended", BigDecimal.valueOf(30), null));
        assertThat(level.reward()).isEqualByComparingTo("10000000");
        assertThat(view.levels().getFirst().shares()).isNull();
        assertThat(String.valueOf(view.share())).isEqualTo("GOV.CRITERIA.RECOGNITION.SHARE");
        assertThat(new Scoring(rewarded, answers(4, 3, 0)).level())
                .isNotNull()
                .extracting(Level::reward)
                .isEqualTo(new BigDecimal("10000000"));
    }

    @Test
    void theShareOfThoseRecognisedIsAnIndicatorAndRewardsAreOneOnceAnAmountIsKnown() {
        // When
        List<IndicatorDefinition> unknown = indicators(rewarded(YAML, null));
        List<IndicatorDefinition> known = indicators(rewarded(YAML, "10000000"));

        // Then
        assertThat(unknown)
                .extracting(definition -> definition.code().text())
                .containsExactly("GOV.CRITERIA.RECOGNITION", "GOV.CRITERIA.RECOGNITION.SHARE");
        assertThat(unknown.getLast()).satisfies(share -> {
            assertThat(share.names().vi()).isEqualTo("Tỷ lệ Đạt chuẩn: Công nhận (bộ thử)");
            assertThat(share.names().en()).isEqualTo("Share Recognised: Recognition (trial set)");
            assertThat(share.ratio()).isTrue();
            assertThat(share.acrossUnits()).isEqualTo(AcrossUnits.RATIO);
        });
        assertThat(known).last().satisfies(reward -> {
            assertThat(reward.code().text()).isEqualTo("GOV.CRITERIA.RECOGNITION.REWARD");
            assertThat(reward.measureUnit()).isEqualTo("VND");
            assertThat(reward.acrossTime()).isEqualTo(AcrossTime.NONE);
        });
    }

    @Test
    void aVersionMayRewardWithAnotherAmountFromItsDayOn() {
        // Given
        String next = rewarded(YAML, "12000000").replace("measureUnit", "validFrom: 2026-01-01\nmeasureUnit");

        // When
        Measure measure = new CriteriaMeasures(CriteriaSample.files(rewarded(YAML, null), next), Pillar.GOVERNMENT)
                .of("recognition")
                .measure();

        // Then
        assertThat(measure.sql())
                .contains("when r.since >= date '2026-01-01' then case r.level when 'RECOGNISED' then 12000000"
                        + " when 'NONE' then 0 end when true then null::numeric");
    }

    private static List<IndicatorDefinition> indicators(String yaml) {
        return new CriteriaIndicators(CriteriaSample.files(yaml), Pillar.GOVERNMENT).indicators();
    }

    private static String rewarded(String yaml, @org.jspecify.annotations.Nullable String amount) {
        return amount == null
                ? yaml
                : yaml.replace("code: RECOGNISED\n", "code: RECOGNISED\n    reward: " + amount + "\n");
    }

    private static Score score(Map<String, BigDecimal> answers) {
        Assessment assessment = new Assessment(
                "recognition",
                "1",
                "1",
                OrgUnitId.of("15"),
                LocalDate.of(2024, 12, 1),
                Assessment.Kind.APPRAISAL,
                true,
                List.of(),
                null,
                null,
                "lan",
                false);
        return new Scoring(SET, answers).of(assessment, Map.of());
    }

    /** So many of each group are met, the first ones; the others are not. */
    private static Map<String, BigDecimal> answers(int mandatory, int extended, int other) {
        Map<String, BigDecimal> answers = new HashMap<>();
        answer(answers, "m", 4, mandatory);
        answer(answers, "e", 10, extended);
        answer(answers, "o", 1, other);
        return answers;
    }

    private static void answer(Map<String, BigDecimal> answers, String group, int of, int met) {
        IntStream.rangeClosed(1, of).forEach(i -> answers.put(group + i, i <= met ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    private static String criteria(String group, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "      - {code: %s%d, names: {vi: Tiêu chí %d}, input: YES_NO, points: 1}"
                        .formatted(group, i, i))
                .collect(Collectors.joining("\n"));
    }
}
