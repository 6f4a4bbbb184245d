package vn.trucot.pillar.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Frequency;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.scoring.indexset.OneInput;

/** Levels with two conditions at once: the enterprises' set has six pillars, 320 points and five levels (1970/QĐ-BTTTT). */
class ScoringTest {

    private static final int[] MAXIMA = {65, 25, 80, 65, 50, 35};
    private static final CriteriaSet ENTERPRISES = enterprises();

    @ParameterizedTest
    @CsvSource({
        "65 25 80 0 0 0, none, 'much in all, but three pillars only'",
        "6 3 8 7 0 0, none, 'a fourth pillar just below a tenth'",
        "0 3 8 0 5 4, none, '20 points are not above 20'",
        "0 3 9 0 5 4, L1, 21 points and four pillars at a tenth",
        "13 6 17 29 0 0, L1, '65 points, but a fourth pillar at a fifth, not above it'",
        "14 6 17 28 0 0, L2, 65 points and four pillars above a fifth",
        "27 11 33 57 0 0, L2, 128 points are not above 128",
        "27 11 33 58 0 0, L3, 129 points and four pillars above two fifths",
        "65 25 80 65 30 0, L3, 'a fifth pillar at three fifths, not above them'",
        "65 25 80 65 31 0, L4, five pillars above three fifths",
        "65 25 80 65 50 28, L4, 'a sixth pillar at four fifths, not above them'",
        "65 25 80 65 50 29, L5, all six above four fifths"
    })
    void theLevelIsTheHighestBothConditionsOfWhichHold(String points, String expected, String why) {
        // When
        Level level = new Scoring(ENTERPRISES, answers(points)).level();

        // Then
        assertThat(level == null ? "none" : level.code()).as(why).isEqualTo(expected);
    }

    @Test
    void whatIsMissingForTheNextLevelIsToldInPointsAndGroups() {
        // When
        Score.Next groups = next("65 25 80 0 0 0");
        Score.Next total = next("27 11 33 57 0 0");

        // Then
        assertThat(groups.code()).isEqualTo("L1");
        assertThat(groups.points()).isEqualByComparingTo("0");
        assertThat(groups.passed()).isFalse();
        assertThat(groups.groups()).isEqualTo(1);
        assertThat(groups.shortOf())
                .extracting(Score.Lacking::group, Score.Lacking::points)
                .containsExactly(
                        tuple("p6", new BigDecimal("3.5")),
                        tuple("p5", new BigDecimal("5")),
                        tuple("p4", new BigDecimal("6.5")));
        assertThat(total.code()).isEqualTo("L3");
        assertThat(total.points()).isEqualByComparingTo("0");
        assertThat(total.passed()).as("128 has to be passed").isTrue();
        assertThat(total.shortOf()).isEmpty();
    }

    @Test
    void theHighestLevelHasNoNextAndWhatIsNotAnsweredIsNotZero() {
        // Given
        Map<String, BigDecimal> all = answers("65 25 80 65 50 35");
        Map<String, BigDecimal> some = new HashMap<>(all);
        some.remove("c6");

        // When
        Score best = score(all);
        Score partly = score(some);

        // Then
        assertThat(best.next()).isNull();
        assertThat(best.points()).isEqualByComparingTo("320");
        assertThat(partly.unanswered()).containsExactly("c6");
        assertThat(score(Map.of("c1", BigDecimal.TEN, "c9", BigDecimal.TEN)).points())
                .as("an answer to what the set does not ask")
                .isEqualByComparingTo("10");
        assertThat(partly.answered()).isEqualByComparingTo("285");
        assertThat(partly.maximum()).isEqualByComparingTo("320");
        assertThat(partly.groups().getLast().criteria().getFirst().points()).isNull();
    }

    private static Score.Next next(String points) {
        return Objects.requireNonNull(score(answers(points)).next());
    }

    private static Score score(Map<String, BigDecimal> answers) {
        Assessment assessment = new Assessment(
                "sme",
                "1",
                "1",
                OrgUnitId.of("15"),
                LocalDate.of(2026, 1, 1),
                Assessment.Kind.SELF,
                true,
                List.of(),
                null,
                null,
                "lan",
                false);
        return new Scoring(ENTERPRISES, answers).of(assessment, Map.of());
    }

    private static Map<String, BigDecimal> answers(String points) {
        String[] each = points.split(" ");
        Map<String, BigDecimal> answers = new HashMap<>();
        IntStream.range(0, each.length).forEach(i -> answers.put("c" + (i + 1), new BigDecimal(each[i])));
        return answers;
    }

    private static CriteriaSet enterprises() {
        return new CriteriaSet(
                "sme",
                name("DNNVV"),
                "Quyết định 1970/QĐ-BTTTT",
                false,
                null,
                new CriteriaSet.Scores(OrgUnitKind.COMMUNE, null, null),
                Assessment.Kind.SELF,
                Frequency.YEAR,
                "ENTERPRISE",
                IntStream.range(0, MAXIMA.length).mapToObj(ScoringTest::pillar).toList(),
                List.of(
                        level("L1", 20, new Bound(BigDecimal.TEN, true), 4),
                        level("L2", 64, above(20), 4),
                        level("L3", 128, above(40), 4),
                        level("L4", 192, above(60), 5),
                        level("L5", 256, above(80), 6)),
                null);
    }

    /** A pillar as one number of points. */
    private static CriteriaSet.Group pillar(int number) {
        BigDecimal points = BigDecimal.valueOf(MAXIMA[number]);
        OneInput rule = OneInput.read(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "linearToTarget")
                        .put("target", points),
                points);
        Criterion criterion = new Criterion(
                "c" + (number + 1), name("Tiêu chí"), Criterion.Input.NUMBER, "POINT", points, rule, List.of(), false);
        return new CriteriaSet.Group("p" + (number + 1), name("Trụ cột"), BigDecimal.ONE, List.of(criterion));
    }

    private static Level level(String code, int above, Bound share, int count) {
        return new Level(code, name(code), above(above), Level.GroupCondition.same(share, count), null);
    }

    private static Bound above(int value) {
        return new Bound(BigDecimal.valueOf(value), false);
    }

    private static Names name(String vi) {
        return new Names(vi, null);
    }
}
