package vn.trucot.pillar.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trucot.pillar.criteria.CriteriaSample.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.definition.DefinitionsInvalid;

/** What a set of criteria may say, and how it is refused. */
class CriteriaReaderTest {

    private static final String SET = CriteriaSample.YAML;

    @Test
    void aSetSaysWhatItScoresByWhatAndWhichLevelsThereAre() {
        // When
        CriteriaSet set = read(SET).getFirst();

        // Then
        assertThat(set.maximum().toDecimal()).isEqualByComparingTo("50");
        assertThat(set.counted()).isEqualTo(Assessment.Kind.APPRAISAL);
        assertThat(set.trial()).isFalse();
        assertThat(set.criteria().map(Criterion::code)).containsExactly("plan", "trained", "coverage");
        assertThat(set.levels()).extracting(level -> level.total().inclusive()).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            criteria: ready       | criteria: Ready           | is no code of small letters
            legalBasis: Quyết định 1/QĐ-UBND | frequency: YEAR | ready: legalBasis: is missing; a set that no document states says trial: true
            level: COMMUNE}       | level: XA}                | ready.scores: level: 'XA' is none of
            level: COMMUNE}       | level: COMMUNE, until: x} | ready.scores: until: 'x' is no field of records
            code: coverage        | code: plan                | ready.groups.2.criteria.1: code: 'plan' stands twice
            input: YES_NO         | input: PERHAPS            | ready.groups.1.criteria.1: input: 'PERHAPS' is none of
            points: 10, evidence  | points: 0, evidence       | points: 0 is not above 0
            unit: PERSON          | evidence: true            | ready.groups.1.criteria.2: unit: is missing
            atLeast: 5, points: 20 | atLeast: 5, points: 21   | rule: steps: the highest step gives 21 points, the component has 20
            type: steps           | type: magic               | rule: Could not resolve type id 'magic'
            {value: 1, share: 1,  | {value: 0, share: 1,      | choices: options: 0 is given twice
            {value: 1, share: 1,  | {value: 1, share: 2,      | choices: share: 2 is no share from 0 to 1
            weight: 2             | weight: -1                | ready.groups.2: weight: -1 is not above 0
            weight: 2             | height: 2                 | ready.groups.2: height: no such field
            code: READY           | code: NONE                | 'NONE' is no code of capital letters
            atLeast: 40           | atLeast: 51               | ready.levels.2.total: 51 cannot be reached, there are 0 to 50
            atLeast: 40           | atLeast: 5                | ready.levels.2: total: is below that of the level before
            above: 10             | above: 10, atLeast: 10    | ready.levels.1.total: needs either atLeast or above
            count: 1              | count: 3                  | count: 3 is no number of groups, of which there are 2
            {atLeast: 50, count: 1} | {each: {}}              | ready.levels.2.groups: each: names none of the groups [people, network]
            {atLeast: 50, count: 1} | {each: {road: {atLeast: 5}}} | ready.levels.2.groups.each: road: no such field
            {atLeast: 50, count: 1} | {each: {people: {atLeast: 101}}} | 101 cannot be reached, there are 0 to 100
            {atLeast: 50, count: 1} | {each: {people: {atLeast: 50}}, count: 1} | ready.levels.2.groups: count: no such field
            measureUnit: COMMUNE  | measureUnit: X\\nshare: BEST | share: there is no level 'BEST', only [STARTED, READY]
            total: {above: 10}    | total: {above: 10}, reward: -1 | ready.levels.1: reward: -1 is not above 0
            """)
    void aSetThatContradictsItselfIsRefusedWithPlaceAndReason(String right, String wrong, String reason) {
        // Given
        String text = SET.replace(right, wrong.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(SET);

        // When / Then
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining("criteria-1.yaml line ")
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("vn.trucot");
    }

    @Test
    void choicesOfTheSetAreThoseOfEveryChoiceThatHasNoneOfItsOwn() {
        // Given
        String own = "choices: [{value: 0, share: 0, names: {vi: Không}}, {value: 1, share: 1, names: {vi: Có}}]";
        String another = "              - {code: speed, names: {vi: Tốc độ}, input: CHOICE, points: 4}\n".indent(-8);
        String text = SET.replace("levels:\n", another + "levels:\n")
                + "choices: [{value: 2, share: 0.5, names: {vi: Một nửa}}, {value: 3, share: 1, names: {vi: Hết}}]\n";

        // When
        CriteriaSet set = read(text).getFirst();

        // Then
        assertThat(SET).contains(own);
        assertThat(set.criterion("coverage")).isNotNull().satisfies(criterion -> assertThat(criterion.choices())
                .extracting(choice -> choice.names().vi())
                .containsExactly("Không", "Có"));
        assertThat(set.criterion("speed")).isNotNull().satisfies(criterion -> {
            assertThat(criterion.choices())
                    .extracting(choice -> choice.names().vi())
                    .containsExactly("Một nửa", "Hết");
            assertThat(criterion
                            .rule()
                            .share(BigDecimal.TWO)
                            .times(criterion.points())
                            .toDecimal())
                    .isEqualByComparingTo("2");
        });
        assertThatThrownBy(() -> read(SET.replace("levels:\n", another + "levels:\n")))
                .hasMessageContaining("ready.groups.2.criteria.2: choices: are missing");
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() {
        assertThatThrownBy(() -> read(SET.replace("points: 10, evidence", "points: -1, evidence"), "criteria: ["))
                .hasMessageContaining("2 mistake(s)")
                .hasMessageContaining("criteria-1.yaml line 10: ready.groups.1.criteria.1: points: -1 is not above 0")
                .hasMessageContaining("criteria-2.yaml line 1: ");
    }

    @Test
    void aChangeIsAnotherVersionFromADayOn() {
        // Given
        String next = SET.replace("measureUnit", "validFrom: 2026-01-01\nmeasureUnit");

        // When
        List<CriteriaSet> versions = read(next, SET);

        // Then
        assertThat(versions).extracting(CriteriaSet::validFrom).containsExactly(null, LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> read(SET, SET)).hasMessageContaining("validFrom: is the same as in criteria-1.yaml");
        assertThatThrownBy(() -> read(SET, next.replace("level: COMMUNE", "level: VILLAGE")))
                .hasMessageContaining(
                        "scores, counted, frequency, measureUnit and share are the same for all versions");
    }
}
