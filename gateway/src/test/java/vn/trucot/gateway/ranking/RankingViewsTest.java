package vn.trucot.gateway.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.ranking.RankingAnswer.Place;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.rank.Lack;
import vn.trucot.scoring.score.Incomparable;

/** Which units are ranked, and how their ranking is answered. */
class RankingViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String FIBRE = "SOC.CONNECTIVITY.HOUSEHOLDS_FIBRE";
    private static final String FOUR_G = "SOC.CONNECTIVITY.VILLAGES_4G";

    private final IndexSet set = IndexSetFile.builtIn("dti-922").orElseThrow().read();
    private final CubeBuilder cube = YenBai.cube().indicator(yearly(FIBRE)).indicator(yearly(FOUR_G));

    @Test
    void a_parent_that_has_ended_has_nobody_to_rank_and_names_its_successor() {
        // When
        RankingAnswer answer = rank("2026", null);

        // Then
        assertThat(answer.ranked()).isEmpty();
        assertThat(answer.unranked()).isEmpty();
        assertThat(answer.parentEnded()).isNotNull();
        assertThat(answer.parentEnded().validTo()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(answer.parentEnded().successors())
                .extracting(RankingAnswer.EndedParent.Successor::orgUnit)
                .containsExactly(OrgUnitId.of("15~2025"));
        assertThat(rank("2025", null).parentEnded()).isNull();
    }

    @Test
    void the_parts_of_a_parent_whose_codes_nobody_had_yet_are_those_of_its_first_day() {
        // Given
        cube.unit(CubeBuilder.unit("15~2025.04630.01", OrgUnitKind.VILLAGE, "15~2025.04630", "2025-07-01", ""));

        // When
        RankingAnswer answer = rank(new RankingParameters(
                null,
                IndexSet.TOTAL,
                IndicatorCode.of(FIBRE),
                Period.parse("2024"),
                OrgUnitKind.VILLAGE,
                OrgUnitId.of("15~2025.04630"),
                null));

        // Then
        assertThat(answer.boundaries()).isEqualTo("2025-07-01");
        assertThat(answer.unranked()).extracting(unit -> unit.orgUnit().text()).containsExactly("15~2025.04630.01");
    }

    @Test
    void a_unit_stands_with_its_value_its_place_and_how_it_moved() {
        // Given: 04252 overtakes 04258; 04264 is new
        cube.figure(FIBRE, "15.132.04252", "2022", Figure.ratio(1, 4));
        cube.figure(FIBRE, "15.132.04258", "2022", Figure.ratio(1, 2));
        cube.figure(FIBRE, "15.132.04252", "2023", Figure.ratio(3, 4));
        cube.figure(FIBRE, "15.132.04258", "2023", Figure.ratio(1, 2));
        cube.figure(FIBRE, "15.132.04264", "2023", Figure.ratio(0, 4));

        // When
        RankingAnswer answer = rank("2023", FIBRE);

        // Then
        assertThat(answer.boundaries()).isEqualTo("2023-12-31");
        assertThat(answer.by().indicator()).isEqualTo(IndicatorCode.of(FIBRE));
        assertThat(answer.ranked())
                .extracting(place -> place.orgUnit().text(), Place::rank, Place::rankYearBefore)
                .containsExactly(
                        tuple("15.132.04252", 1, 2), tuple("15.132.04258", 2, 1), tuple("15.132.04264", 3, null));
        Place first = answer.ranked().getFirst();
        assertThat(first.movement()).isEqualTo(new RankingAnswer.Movement(true, null, 2, 1, 1));
        assertThat(first.value()).isEqualByComparingTo("75");
        assertThat(first.valueYearBefore()).isEqualByComparingTo("25");
        assertThat(first.scored()).isNull();
        assertThat(answer.ranked().getLast().movement()).isNull();
        assertThat(answer.unranked()).isNotEmpty().allMatch(unit -> unit.state() == Lack.NO_DATA);
    }

    @Test
    void a_score_shows_what_stands_behind_it() {
        // Given
        cube.figure(FIBRE, "15.132.04252", "2022", Figure.ratio(1, 2));
        cube.figure(FIBRE, "15.132.04252", "2023", Figure.ratio(1, 3));

        // When
        RankingAnswer answer = rank(new RankingParameters(
                "dti-922",
                "infrastructure.households-fibre",
                null,
                Period.parse("2023"),
                OrgUnitKind.COMMUNE,
                OrgUnitId.of("15"),
                null));

        // Then
        assertThat(answer.by().compares()).isEqualTo(set.ranking().compares());
        assertThat(answer.ranked()).singleElement().satisfies(place -> {
            assertThat(place.scored()).isNotNull();
            assertThat(place.scored().scoredMaximum()).isEqualByComparingTo("40");
            assertThat(place.scored().points()).isEqualByComparingTo("13.3333");
            assertThat(place.scored().valueOfScored()).isEqualByComparingTo("0.3333");
            assertThat(place.scored().share()).isEqualByComparingTo("1");
            assertThat(place.movement()).isEqualTo(new RankingAnswer.Movement(true, null, 1, 1, 0));
        });
    }

    @Test
    void a_year_that_runs_is_told_to_be_no_movement() {
        // Given
        cube.figure(FIBRE, "15~2025.04252", "2025", Figure.ratio(1, 2));
        cube.figure(FIBRE, "15~2025.04252", "2026", Figure.ratio(1, 2));

        // When
        RankingAnswer answer = rank(new RankingParameters(
                null,
                IndexSet.TOTAL,
                IndicatorCode.of(FIBRE),
                Period.parse("2026"),
                OrgUnitKind.COMMUNE,
                OrgUnitId.of("15~2025"),
                null));

        // Then
        assertThat(answer.ranked())
                .extracting(Place::movement)
                .containsExactly(new RankingAnswer.Movement(false, Incomparable.PERIOD_RUNNING, null, null, null));
    }

    private RankingAnswer rank(String period, @Nullable String indicator) {
        return rank(new RankingParameters(
                indicator == null ? "dti-922" : null,
                IndexSet.TOTAL,
                indicator == null ? null : IndicatorCode.of(indicator),
                Period.parse(period),
                OrgUnitKind.COMMUNE,
                OrgUnitId.of("15"),
                null));
    }

    private RankingAnswer rank(RankingParameters asked) {
        return cube.build().read(view -> {
            IndicatorCode indicator = asked.indicator();
            RankedBy by = indicator == null
                    ? RankedBy.score(set, asked.item(), set.names(), view)
                    : RankedBy.indicator(Objects.requireNonNull(view.definition(indicator)), view);
            return new RankingViews(view, asked, TODAY).of(by);
        });
    }

    private static IndicatorDefinition yearly(String code) {
        return CubeBuilder.indicator(
                code,
                true,
                1,
                Frequency.YEAR,
                List.of(),
                OrgUnitKind.COMMUNE,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                AcrossTime.LAST,
                List.of());
    }
}
