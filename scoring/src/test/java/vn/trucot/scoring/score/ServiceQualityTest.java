package vn.trucot.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.indexset.MainIndex;
import vn.trucot.scoring.indexset.Published;
import vn.trucot.scoring.indexset.Reading;
import vn.trucot.scoring.score.ComponentScore.State;

/** The service quality set of Decision 766: every rule of it by hand. */
class ServiceQualityTest {

    private static final String QUALITY = "GOV.SERVICE_QUALITY.";
    private static final String COMMUNE = "15.136.04375";
    private static final String NEIGHBOUR = "15.136.04378";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What only provinces have. */
    private static final List<String> OF_PROVINCES =
            List.of("FULLY_ONLINE", "PERSONAL_DATA_USED", "PERSONAL_DATA_CONNECTED");

    private final IndexSet set =
            IndexSetFile.builtIn("service-766").orElseThrow().read();

    @Test
    void itsFiveGroupsHaveTheOfficialPoints() {
        // When
        Map<String, Integer> points = new HashMap<>();
        set.mainIndices().forEach(main -> points.put(main.code(), main.points().intValueExact()));

        // Then
        assertThat(points)
                .isEqualTo(Map.of("openness", 18, "progress", 20, "online", 22, "digitised", 22, "satisfaction", 18));
        assertThat(set.maximum()).isEqualByComparingTo("100");
        assertThat(set.mainIndices()).extracting(MainIndex::officialComponents).containsExactly(4, 1, 6, 7, 6);
        assertThat(set.components()).hasSize(17);
    }

    @Test
    void noFormulaIsCalledOfficialAndThePublishedScoreIsNoPartOfIt() {
        // Then
        assertThat(set.components()).noneMatch(component -> component.official());
        assertThat(set.components())
                .allMatch(component -> component.source().contains("chưa được xác nhận")
                        && component.source().contains("766/QĐ-TTg"));
        assertThat(set.published())
                .isEqualTo(new Published(
                        IndicatorCode.of(QUALITY + "SCORE"),
                        null,
                        new BigDecimal(100),
                        IndicatorCode.of(QUALITY + "OFFICIAL_POINTS")));
        assertThat(set.inputs())
                .doesNotContain(IndicatorCode.of(QUALITY + "SCORE"), IndicatorCode.of(QUALITY + "OFFICIAL_POINTS"));
    }

    /**
     * What is known of a unit and what it gets. Of the figures {@code all=1/1} is every one; without a value there is no data; 0/0
     * is no case in the period. Points, scored maximum, maximum that applies and maximum are fractions.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                # openness: maximum x rate
                all announced on time                | COMMUNE  | PUBLISHED_ON_TIME=10/10      | openness.published-on-time  | 6    | 6 | 6 | 6
                nine of ten on time                  | COMMUNE  | PUBLISHED_ON_TIME=9/10       | openness.published-on-time  | 5.4  | 6 | 6 | 6
                a third on time                      | PROVINCE | PUBLISHED_ON_TIME=1/3        | openness.published-on-time  | 2    | 6 | 6 | 6
                none of ten is a zero                | COMMUNE  | PUBLISHED_ON_TIME=0/10       | openness.published-on-time  | 0    | 6 | 6 | 6
                nobody reported is no zero           | COMMUNE  |                              | openness.published-on-time  | 0    | 0 | 6 | 6
                nothing to announce is not judged    | COMMUNE  | PUBLISHED_ON_TIME=0/0        | openness.published-on-time  | 0    | 0 | 6 | 6
                three quarters updated               | COMMUNE  | UPDATED_ON_TIME=3/4          | openness.updated-on-time    | 3    | 4 | 4 | 4
                half with full content               | COMMUNE  | CONTENT_COMPLETE=1/2         | openness.content-complete   | 1    | 2 | 2 | 2
                all but one synchronised             | COMMUNE  | STATUS_SYNCHRONISED=119/120  | openness.status-synchronised| 5.95 | 6 | 6 | 6
                openness is the sum of four          | COMMUNE  | PUBLISHED_ON_TIME=9/10 UPDATED_ON_TIME=3/4 CONTENT_COMPLETE=1/2 STATUS_SYNCHRONISED=119/120 | openness | 15.35 | 18 | 18 | 18
                openness with two of four known      | COMMUNE  | PUBLISHED_ON_TIME=9/10 STATUS_SYNCHRONISED=1/2 | openness | 8.4 | 12 | 18 | 18
                what is not judged is not passed on  | COMMUNE  | PUBLISHED_ON_TIME=0/0 UPDATED_ON_TIME=1/1      | openness | 4   | 4  | 18 | 18
                # progress: 20 x in time / received
                all in time                          | COMMUNE  | DOSSIERS_IN_TIME=1/1         | progress                    | 20   | 20 | 20 | 20
                95 of 100 in time                    | COMMUNE  | DOSSIERS_IN_TIME=95/100      | progress.in-time            | 19   | 20 | 20 | 20
                two thirds in time                   | PROVINCE | DOSSIERS_IN_TIME=2/3         | progress                    | 40/3 | 20 | 20 | 20
                none in time                         | COMMUNE  | DOSSIERS_IN_TIME=0/7         | progress                    | 0    | 20 | 20 | 20
                no dossiers                          | COMMUNE  | DOSSIERS_IN_TIME=0/0         | progress                    | 0    | 0  | 20 | 20
                progress that nobody reported        | PROVINCE |                              | progress                    | 0    | 0  | 20 | 20
                # online service and payment
                a quarter fully online               | PROVINCE | FULLY_ONLINE=1/4             | online.fully-online         | 3    | 12 | 12 | 12
                a commune is exempt: the maximum     | COMMUNE  |                              | online.fully-online         | 12   | 12 | 12 | 12
                a province is not exempt             | PROVINCE |                              | online.fully-online         | 0    | 0  | 12 | 12
                seven of eight paid online           | COMMUNE  | DOSSIER.PAID_ONLINE=7/8      | online.paid-online          | 8.75 | 10 | 10 | 10
                no dossier with a fee                | COMMUNE  | DOSSIER.PAID_ONLINE=0/0      | online.paid-online          | 0    | 0  | 10 | 10
                exempt and half paid online          | COMMUNE  | DOSSIER.PAID_ONLINE=1/2      | online                      | 17   | 22 | 22 | 22
                exempt without a fee                 | COMMUNE  | DOSSIER.PAID_ONLINE=0/0      | online                      | 12   | 12 | 22 | 22
                both of a province                   | PROVINCE | FULLY_ONLINE=1/4 DOSSIER.PAID_ONLINE=1/2 | online          | 8    | 22 | 22 | 22
                # digitised dossiers: only replaced papers have a target, 80 %
                two thirds electronic                | COMMUNE  | ELECTRONIC_RESULTS=2/3       | digitised.electronic-results| 4    | 6 | 6 | 6
                digitised has no target              | COMMUNE  | DOSSIER.DIGITISED=4/5        | digitised.papers            | 3.2  | 4 | 4 | 4
                the commune certifies copies         | COMMUNE  | CERTIFIED_COPIES=1/1         | digitised.certified-copies  | 2    | 2 | 2 | 2
                the commune does not                 | COMMUNE  | CERTIFIED_COPIES=0/1         | digitised.certified-copies  | 0    | 2 | 2 | 2
                half of the communes do              | PROVINCE | CERTIFIED_COPIES=84/168      | digitised.certified-copies  | 1    | 2 | 2 | 2
                replaced: half of the target         | COMMUNE  | PAPERS_REPLACED=40/100       | digitised.papers-replaced   | 1    | 2 | 2 | 2
                replaced: just below the target      | COMMUNE  | PAPERS_REPLACED=79/100       | digitised.papers-replaced   | 1.975| 2 | 2 | 2
                replaced: at the target              | COMMUNE  | PAPERS_REPLACED=80/100       | digitised.papers-replaced   | 2    | 2 | 2 | 2
                replaced: above the target           | COMMUNE  | PAPERS_REPLACED=100/100      | digitised.papers-replaced   | 2    | 2 | 2 | 2
                replaced: no such dossier            | COMMUNE  | PAPERS_REPLACED=0/0          | digitised.papers-replaced   | 0    | 0 | 2 | 2
                reused has no target                 | COMMUNE  | DATA_REUSED=80/100           | digitised.data-reused       | 3.2  | 4 | 4 | 4
                a commune: population data used      | COMMUNE  |                              | digitised.personal-data-used| 2    | 2 | 2 | 2
                a province: population data used     | PROVINCE | PERSONAL_DATA_USED=1/2       | digitised.personal-data-used| 1    | 2 | 2 | 2
                a commune: population data connected | COMMUNE  |                              | digitised.personal-data-connected | 2   | 2 | 2 | 2
                a province: population data connected| PROVINCE | PERSONAL_DATA_CONNECTED=3/4  | digitised.personal-data-connected | 1.5 | 2 | 2 | 2
                digitised of a commune               | COMMUNE  | ELECTRONIC_RESULTS=2/3 DOSSIER.DIGITISED=4/5 CERTIFIED_COPIES=1/1 PAPERS_REPLACED=40/100 DATA_REUSED=80/100 | digitised | 17.4 | 22 | 22 | 22
                digitised of which one is known      | PROVINCE | ELECTRONIC_RESULTS=2/3       | digitised                   | 4    | 6 | 22 | 22
                # satisfaction: without petitions their points go half each to the neighbours
                five of six petitions on time        | COMMUNE  | PETITIONS_ON_TIME=5/6        | satisfaction.petitions-on-time | 5 | 6 | 6 | 6
                petitions on time, none: all points  | COMMUNE  | PETITIONS_ON_TIME=0/0        | satisfaction.petitions-on-time | 6 | 6 | 6 | 6
                neither: all points and half of 22   | COMMUNE  | PETITIONS_ON_TIME=0/0 PETITIONS_SATISFIED=0/0 | satisfaction.petitions-on-time | 9 | 9 | 9 | 9
                half of the petitions satisfied      | COMMUNE  | PETITIONS_SATISFIED=1/2      | satisfaction.petitions      | 3    | 6 | 6 | 6
                all of the petitions satisfied       | COMMUNE  | PETITIONS_SATISFIED=2/2      | satisfaction.petitions      | 6    | 6 | 6 | 6
                no petitions: its points are gone    | COMMUNE  | PETITIONS_SATISFIED=0/0      | satisfaction.petitions      | 0    | 0 | 0 | 0
                satisfied: half of the target        | COMMUNE  | DOSSIERS_SATISFIED=45/100    | satisfaction.dossiers       | 3    | 6 | 6 | 6
                satisfied: just below the target     | COMMUNE  | DOSSIERS_SATISFIED=89/100    | satisfaction.dossiers       | 89/15| 6 | 6 | 6
                satisfied: at the target             | COMMUNE  | DOSSIERS_SATISFIED=90/100    | satisfaction.dossiers       | 6    | 6 | 6 | 6
                satisfied: above the target          | COMMUNE  | DOSSIERS_SATISFIED=95/100    | satisfaction.dossiers       | 6    | 6 | 6 | 6
                satisfied: nobody                    | COMMUNE  | DOSSIERS_SATISFIED=0/10      | satisfaction.dossiers       | 0    | 6 | 6 | 6
                satisfied: no dossiers are no points | COMMUNE  | DOSSIERS_SATISFIED=0/0       | satisfaction.dossiers       | 0    | 6 | 6 | 6
                half of the target, with half of 22  | COMMUNE  | PETITIONS_SATISFIED=0/0 DOSSIERS_SATISFIED=45/100 | satisfaction.dossiers | 4.5 | 9 | 9 | 9
                no petitions and no dossiers         | COMMUNE  | PETITIONS_ON_TIME=0/0 PETITIONS_SATISFIED=0/0 DOSSIERS_SATISFIED=0/0 | satisfaction | 9 | 18 | 18 | 18
                no petitions and all satisfied       | COMMUNE  | PETITIONS_ON_TIME=0/0 PETITIONS_SATISFIED=0/0 DOSSIERS_SATISFIED=1/1 | satisfaction | 18 | 18 | 18 | 18
                no petitions, dossiers unknown       | COMMUNE  | PETITIONS_ON_TIME=0/0 PETITIONS_SATISFIED=0/0 | satisfaction      | 9    | 9 | 18 | 18
                unknown petitions are not passed on  | COMMUNE  | PETITIONS_ON_TIME=1/1 DOSSIERS_SATISFIED=9/10 | satisfaction      | 12   | 12 | 18 | 18
                # totals
                everything of a province             | PROVINCE | all=1/1                      | total                       | 100  | 100 | 100 | 100
                everything of a commune              | COMMUNE  | all=1/1                      | total                       | 100  | 100 | 100 | 100
                everything but petitions             | COMMUNE  | all=1/1 PETITIONS_ON_TIME=0/0 PETITIONS_SATISFIED=0/0 | total | 100 | 100 | 100 | 100
                half of everything                   | PROVINCE | all=1/2                      | total                       | 607/12 | 100 | 100 | 100
                half of everything of a commune      | COMMUNE  | all=1/2                      | total                       | 703/12 | 100 | 100 | 100
                nothing of anything                  | PROVINCE | all=0/9                      | total                       | 0    | 100 | 100 | 100
                nobody reported of a province        | PROVINCE |                              | total                       | 0    | 0   | 100 | 100
                nobody reported of a commune         | COMMUNE  |                              | total                       | 16   | 16  | 100 | 100
                nothing happened in a commune        | COMMUNE  | all=0/0                      | total                       | 25   | 34  | 100 | 100
                progress and openness alone          | PROVINCE | DOSSIERS_IN_TIME=1/2 PUBLISHED_ON_TIME=1/2 | total         | 13   | 26  | 100 | 100
                """)
    void aUnitGets(
            String what,
            OrgUnitKind kind,
            String figures,
            String item,
            String points,
            String scored,
            String applicable,
            String maximum) {
        // When
        ScoreSheet sheet = score(kind, figures == null ? "" : figures);

        // Then
        assertThat(sheet.points(item))
                .as(what)
                .contains(new Points(fraction(points), fraction(scored), fraction(applicable), fraction(maximum)));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "COMMUNE,  '',                       progress.in-time,          NO_DATA",
        "COMMUNE,  DOSSIERS_IN_TIME=0/0,     progress.in-time,          UNDEFINED",
        "COMMUNE,  DOSSIERS_IN_TIME=0/1,     progress.in-time,          SCORED",
        "COMMUNE,  '',                       online.fully-online,       NOT_APPLICABLE",
        "PROVINCE, '',                       online.fully-online,       NO_DATA",
        "COMMUNE,  PETITIONS_SATISFIED=0/0,  satisfaction.petitions,    UNDEFINED",
    })
    void whyThereAreNoPointsIsTold(OrgUnitKind kind, String figures, String component, State state) {
        // When
        ScoreSheet sheet = score(kind, figures);

        // Then
        assertThat(sheet.components(component).getFirst().state()).isEqualTo(state);
    }

    @Test
    void longerPeriodsAreMadeOfTheCountsOfTheirQuartersAndNotOfTheirShares() {
        // Given: 1 of 1 and 1 of 9 are 2 of 10; the quarter without dossiers adds nothing
        CubeBuilder cube = cube();
        cube.figure(QUALITY + "DOSSIERS_IN_TIME", COMMUNE, "2024-Q1", Figure.ratio(1, 1));
        cube.figure(QUALITY + "DOSSIERS_IN_TIME", COMMUNE, "2024-Q2", Figure.ratio(1, 9));
        cube.figure(QUALITY + "DOSSIERS_IN_TIME", COMMUNE, "2024-Q3", Figure.ratio(0, 0));
        cube.figure(QUALITY + "CERTIFIED_COPIES", COMMUNE, "2024-Q1", Figure.ratio(0, 1));
        cube.figure(QUALITY + "CERTIFIED_COPIES", COMMUNE, "2024-Q4", Figure.ratio(1, 1));
        cube.figure("GOV.DOSSIER.PAID_ONLINE", COMMUNE, "2024-02", Figure.ratio(1, 4));
        cube.figure("GOV.DOSSIER.PAID_ONLINE", COMMUNE, "2024-11", Figure.ratio(3, 4));

        // When
        ScoreSheet year = score(cube, COMMUNE, "2024");
        ScoreSheet first = score(cube, COMMUNE, "2024-Q1");
        ScoreSheet third = score(cube, COMMUNE, "2024-Q3");
        ScoreSheet firstHalf = score(cube, COMMUNE, "2024-S1");
        ScoreSheet secondHalf = score(cube, COMMUNE, "2024-S2");
        ScoreSheet nineMonths = score(cube, COMMUNE, "2024-P9M");

        // Then
        assertThat(reached(year, "progress")).isEqualTo(Rational.of(4));
        assertThat(reached(year, "digitised.certified-copies")).isEqualTo(Rational.of(2));
        assertThat(reached(year, "online.paid-online")).isEqualTo(Rational.of(5));
        assertThat(reached(first, "progress")).isEqualTo(Rational.of(20));
        assertThat(reached(first, "digitised.certified-copies")).isEqualTo(Rational.ZERO);
        assertThat(reached(first, "online.paid-online")).isEqualTo(fraction("2.5"));
        assertThat(third.components("progress").getFirst().state()).isEqualTo(State.UNDEFINED);
        assertThat(reached(firstHalf, "progress")).isEqualTo(Rational.of(4));
        assertThat(reached(firstHalf, "digitised.certified-copies")).isEqualTo(Rational.ZERO);
        assertThat(reached(firstHalf, "online.paid-online")).isEqualTo(fraction("2.5"));
        assertThat(secondHalf.components("progress").getFirst().state()).isEqualTo(State.UNDEFINED);
        assertThat(reached(secondHalf, "digitised.certified-copies")).isEqualTo(Rational.of(2));
        assertThat(reached(secondHalf, "online.paid-online")).isEqualTo(fraction("7.5"));
        assertThat(reached(nineMonths, "progress")).isEqualTo(Rational.of(4));
        assertThat(reached(nineMonths, "digitised.certified-copies")).isEqualTo(Rational.ZERO);
        assertThat(reached(nineMonths, "online.paid-online")).isEqualTo(fraction("2.5"));
    }

    @Test
    void aDistrictIsScoredOfAllDossiersOfItsCommunes() {
        // Given
        CubeBuilder cube = cube();
        cube.figure(QUALITY + "DOSSIERS_IN_TIME", COMMUNE, "2024-Q1", Figure.ratio(90, 100));
        cube.figure(QUALITY + "DOSSIERS_IN_TIME", NEIGHBOUR, "2024-Q1", Figure.ratio(0, 300));

        // When
        ScoreSheet district = score(cube, "15.136", "2024-Q1");
        ScoreSheet province = score(cube, "15", "2024-Q1");

        // Then: 90 of 400, and what only provinces have is the maximum for any smaller unit
        assertThat(reached(district, "progress")).isEqualTo(fraction("4.5"));
        assertThat(reached(district, "online.fully-online")).isEqualTo(Rational.of(12));
        assertThat(reached(province, "progress")).isEqualTo(fraction("4.5"));
        assertThat(province.components("online.fully-online").getFirst().state())
                .isEqualTo(State.NO_DATA);
    }

    @Test
    void aDepartmentIsScoredOfItsOwnDossiersWhichAddToThoseOfTheCommunes() {
        // Given
        String department = "15.so-thong-tin-truyen-thong";
        CubeBuilder cube = cube();
        cube.figure(QUALITY + "DOSSIERS_IN_TIME", COMMUNE, "2024-Q1", Figure.ratio(90, 100));
        ScoreSheet without = score(cube, "15", "2024-Q1");
        cube.figure(QUALITY + "DOSSIERS_IN_TIME", department, "2024-Q1", Figure.ratio(20, 100));

        // When
        ScoreSheet own = score(cube, department, "2024-Q1");
        ScoreSheet province = score(cube, "15", "2024-Q1");

        // Then: 90 of 100 alone, 110 of 200 together
        assertThat(reached(without, "progress")).isEqualTo(Rational.of(18));
        assertThat(reached(own, "progress")).isEqualTo(Rational.of(4));
        assertThat(reached(own, "digitised.personal-data-used")).isEqualTo(Rational.of(2));
        assertThat(reached(province, "progress")).isEqualTo(Rational.of(11));
    }

    private ScoreSheet score(OrgUnitKind kind, String figures) {
        Map<IndicatorCode, Reading> readings = new HashMap<>();
        if (kind == OrgUnitKind.COMMUNE) {
            OF_PROVINCES.forEach(code -> readings.put(code(code), Reading.NOT_APPLICABLE));
        }
        for (String figure : figures.isBlank() ? new String[0] : figures.split(" ")) {
            String[] parts = figure.split("[=/]");
            Reading reading = reading(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            if (parts[0].equals("all")) {
                set.inputs().forEach(input -> readings.putIfAbsent(input, reading));
            } else {
                readings.put(code(parts[0]), reading);
            }
        }
        return new Scorer(set).score(input -> readings.getOrDefault(input, Reading.NO_DATA), () -> false);
    }

    private static IndicatorCode code(String text) {
        return IndicatorCode.of(text.startsWith("DOSSIER.") ? "GOV." + text : QUALITY + text);
    }

    private static Reading reading(long numerator, long denominator) {
        return denominator == 0
                ? Reading.UNDEFINED
                : new Reading(
                        Reading.State.KNOWN,
                        Rational.of(numerator).over(Rational.of(denominator)).times(Rational.of(HUNDRED)),
                        HUNDRED,
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator));
    }

    /** {@code 5.4} or {@code 40/3}. */
    private static Rational fraction(String text) {
        String[] parts = text.split("/");
        Rational number = Rational.of(new BigDecimal(parts[0]));
        return parts.length == 1 ? number : number.over(Rational.of(new BigDecimal(parts[1])));
    }

    private static Rational reached(ScoreSheet sheet, String item) {
        return sheet.points(item).orElseThrow().reached();
    }

    private ScoreSheet score(CubeBuilder cube, String unit, String period) {
        return cube.build().read(view -> new Scores(set, view)
                .of(Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(unit))), Period.parse(period)));
    }

    /** Indicators as the catalogue has them. */
    private CubeBuilder cube() {
        CubeBuilder cube = YenBai.cube();
        for (IndicatorCode code : set.inputs()) {
            boolean quality = code.text().startsWith(QUALITY);
            boolean ofProvinces = OF_PROVINCES.contains(code.text().replace(QUALITY, ""));
            cube.indicator(CubeBuilder.indicator(
                    code.text(),
                    true,
                    2,
                    quality ? Frequency.QUARTER : Frequency.MONTH,
                    quality ? List.of(Frequency.YEAR) : List.of(),
                    ofProvinces ? OrgUnitKind.PROVINCE : OrgUnitKind.COMMUNE,
                    AcrossUnits.RATIO,
                    null,
                    AcrossUnits.RATIO,
                    code.text().endsWith("CERTIFIED_COPIES") ? AcrossTime.LAST : AcrossTime.SUM,
                    List.of()));
        }
        return cube;
    }
}
