package vn.trucot.gateway.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.score.DifferencesAnswer.PublishedPoints;
import vn.trucot.gateway.score.DifferencesAnswer.Reason;
import vn.trucot.gateway.score.DifferencesAnswer.Row;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.indexset.Published;

/** Computed points beside published ones of Decision 766, by hand. */
class DifferencesTest {

    private static final String QUALITY = "GOV.SERVICE_QUALITY.";
    private static final String POINTS = QUALITY + "OFFICIAL_POINTS";
    private static final String COMMUNE = "15.136.04375";
    private static final List<String> OF_PROVINCES =
            List.of("FULLY_ONLINE", "PERSONAL_DATA_USED", "PERSONAL_DATA_CONNECTED");

    private final IndexSet set =
            IndexSetFile.builtIn("service-766").orElseThrow().read();
    private final CubeBuilder cube = YenBai.cube();

    @BeforeEach
    void theIndicatorsOfTheSet() {
        for (IndicatorCode input : set.inputs()) {
            boolean ofProvinces = OF_PROVINCES.stream().anyMatch(input.text()::endsWith);
            cube.indicator(indicator(
                    input.text(), true, ofProvinces ? OrgUnitKind.PROVINCE : OrgUnitKind.COMMUNE, AcrossUnits.RATIO));
        }
        String[] items = Stream.concat(set.items().keySet().stream().skip(1), Stream.of("satisfaction.consulted"))
                .toArray(String[]::new);
        cube.indicator(indicator(QUALITY + "SCORE", false, OrgUnitKind.COMMUNE, AcrossUnits.NONE));
        cube.indicator(CubeBuilder.indicator(
                POINTS,
                true,
                2,
                Frequency.QUARTER,
                List.of(Frequency.YEAR),
                OrgUnitKind.COMMUNE,
                AcrossUnits.NONE,
                null,
                AcrossUnits.NONE,
                AcrossTime.NONE,
                List.of(CubeBuilder.dimension(Published.ITEM, items))));
    }

    /** What a commune reported of 2024, and what was published of it. */
    private void aCommuneThatWasPublished() {
        counted("PUBLISHED_ON_TIME", 9, 10);
        counted("CONTENT_COMPLETE", 1, 2);
        counted("STATUS_SYNCHRONISED", 119, 120);
        counted("DOSSIERS_IN_TIME", 95, 100);
        cube.figure("GOV.DOSSIER.PAID_ONLINE", COMMUNE, "2024", Figure.ratio(0, 0));
        counted("PETITIONS_ON_TIME", 0, 0);
        counted("PETITIONS_SATISFIED", 0, 0);
        counted("DOSSIERS_SATISFIED", 45, 100);
        published("openness", "15", "18");
        published("openness.published-on-time", "6", "6");
        published("openness.updated-on-time", "3.5", "4");
        published("openness.content-complete", "1", "2");
        published("progress", "18.5", "20");
        published("progress.in-time", "18.5", "20");
        published("online.fully-online", "12", "12");
        published("online.paid-online", "10", "10");
        published("satisfaction", "16", "18");
        published("satisfaction.petitions-on-time", "6", "6");
        published("satisfaction.petitions", "6", "6");
        published("satisfaction.dossiers", "4", "6");
        published("satisfaction.consulted", "0", "0");
        cube.event(CubeBuilder.observed(
                CubeBuilder.key(QUALITY + "SCORE", COMMUNE, "2024", ""),
                Figure.of(new BigDecimal("80")),
                SourceKind.PUBLISHED));
    }

    /** Points and maximum computed, points published, the difference, and why; {@code -} is none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # 6 x 9/10 = 5.4; the figures do not show why
            openness.published-on-time     | 5.4   | 6  | 6    | -0.6 | -
            # nobody reported it here
            openness.updated-on-time       | -     | 4  | 3.5  | -    | NO_DATA GOV.SERVICE_QUALITY.UPDATED_ON_TIME
            # 2 x 1/2: nothing to tell
            openness.content-complete      | 1     | 2  | 1    | 0    | -
            # 6 x 119/120, and nothing published
            openness.status-synchronised   | 5.95  | 6  | -    | -    | -
            # 5.4 + 1 + 5.95, without the second metric
            openness                       | 12.35 | 18 | 15   | -    | PART_MISSING openness.updated-on-time
            # 20 x 95/100
            progress                       | 19    | 20 | 18.5 | 0.5  | -
            progress.in-time               | 19    | 20 | 18.5 | 0.5  | -
            # a commune has the maximum, published too
            online.fully-online            | 12    | 12 | 12   | 0    | -
            # 0 of 0, which is not judged here
            online.paid-online             | -     | 10 | 10   | -    | NO_CASES GOV.DOSSIER.PAID_ONLINE
            # 6 + half of 6, all of it without petitions
            satisfaction.petitions-on-time | 9     | 9  | 6    | 3    | NO_CASES GOV.SERVICE_QUALITY.PETITIONS_ON_TIME, POINTS_PASSED_ON, OTHER_MAXIMUM
            satisfaction.petitions         | -     | 0  | 6    | -    | NO_CASES GOV.SERVICE_QUALITY.PETITIONS_SATISFIED, POINTS_PASSED_ON, OTHER_MAXIMUM
            # 9 x 0.45 / 0.9
            satisfaction.dossiers          | 4.5   | 9  | 4    | 0.5  | POINTS_PASSED_ON, OTHER_MAXIMUM
            # 9 + 4.5 of 18
            satisfaction                   | 13.5  | 18 | 16   | -2.5 | -
            """)
    void eachItemIsHeldAgainstWhatWasPublishedOfIt(
            String item, String points, String maximum, String published, String difference, String reasons) {
        // Given
        aCommuneThatWasPublished();

        // When
        Row row = row(COMMUNE, "2024", "2026-11-28", item);

        // Then
        assertThat(plain(row.points())).isEqualTo(points);
        assertThat(plain(row.maximum())).isEqualTo(maximum);
        assertThat(row.published() == null ? "-" : plain(row.published().points()))
                .isEqualTo(published);
        assertThat(plain(row.difference())).isEqualTo(difference);
        assertThat(told(row)).isEqualTo(reasons);
    }

    @Test
    void theTotalLacksWhatCouldNotBeScored() {
        // Given
        aCommuneThatWasPublished();

        // When
        Row total = differences(COMMUNE, "2024", "2026-11-28").total();

        // Then: 12.35 + 19 + 12 + 4 of metrics of provinces + 13.5
        assertThat(plain(total.points())).isEqualTo("60.85");
        PublishedPoints published = Objects.requireNonNull(total.published());
        assertThat(plain(published.points())).isEqualTo("80");
        assertThat(published.sourceKind()).isEqualTo(SourceKind.PUBLISHED);
        assertThat(published.breakdown()).isEmpty();
        assertThat(total.difference()).isNull();
        assertThat(total.reasons())
                .extracting(Reason::item)
                .containsExactly(
                        "openness.updated-on-time",
                        "online.paid-online",
                        "digitised.electronic-results",
                        "digitised.papers",
                        "digitised.certified-copies",
                        "digitised.papers-replaced",
                        "digitised.data-reused");
    }

    @Test
    void whatTheSetDoesNotHaveIsNotLost() {
        // Given
        aCommuneThatWasPublished();

        // When
        List<Row> others = differences(COMMUNE, "2024", "2026-11-28").others();

        // Then
        assertThat(others).singleElement().satisfies(other -> {
            assertThat(other.code()).isEqualTo("satisfaction.consulted");
            assertThat(other.published()).isNotNull();
            assertThat(other.points()).isNull();
            assertThat(other.difference()).isNull();
        });
    }

    @Test
    void figuresOfSomeUnitsOnlyMakeNoDifference() {
        // Given: one of 173 communes
        counted("DOSSIERS_IN_TIME", 95, 100);
        observed("15", "progress.in-time", "18", "20", SourceKind.DEMO);

        // When
        Row row = row("15", "2024", "2026-11-28", "progress.in-time");

        // Then
        assertThat(plain(row.points())).isEqualTo("19");
        assertThat(row.difference()).isNull();
        assertThat(told(row)).isEqualTo("PARTLY_COVERED GOV.SERVICE_QUALITY.DOSSIERS_IN_TIME");
        assertThat(Objects.requireNonNull(row.published()).demo()).isTrue();
    }

    @Test
    void aPeriodThatRunsSaysSo() {
        // Given
        aCommuneThatWasPublished();

        // When
        Row row = row(COMMUNE, "2024", "2024-12-31", "progress.in-time");

        // Then
        assertThat(plain(row.difference())).isEqualTo("0.5");
        assertThat(told(row)).isEqualTo("PERIOD_RUNNING");
    }

    @Test
    void withoutAnythingPublishedThereIsNothingToTell() {
        // Given
        counted("DOSSIERS_IN_TIME", 95, 100);

        // When
        Differences differences = differences(COMMUNE, "2024", "2026-11-28");

        // Then
        assertThat(Differences.isPublished(differences.total(), differences.items(), differences.others()))
                .isFalse();
        assertThat(differences.items()).allMatch(row -> row.reasons().isEmpty() && row.difference() == null);
    }

    private void counted(String indicator, long numerator, long denominator) {
        cube.figure(QUALITY + indicator, COMMUNE, "2024", Figure.ratio(numerator, denominator));
    }

    private void published(String item, String points, String maximum) {
        observed(COMMUNE, item, points, maximum, SourceKind.PUBLISHED);
    }

    private void observed(String unit, String item, String points, String maximum, SourceKind kind) {
        cube.event(CubeBuilder.observed(
                CubeBuilder.key(POINTS, unit, "2024", Published.ITEM + "=" + item),
                new Figure(new BigDecimal(points), new BigDecimal(maximum)),
                kind));
    }

    private Row row(String unit, String period, String today, String item) {
        return differences(unit, period, today).items().stream()
                .filter(row -> row.code().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Differences differences(String unit, String period, String today) {
        return cube.build()
                .read(view -> new Differences(
                        set,
                        view,
                        Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(unit))),
                        Period.parse(period),
                        LocalDate.parse(today)));
    }

    private static String told(Row row) {
        String told = row.reasons().stream()
                .map(reason -> Stream.of(reason.why(), reason.indicator(), reason.item())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .reduce((one, other) -> one + ", " + other)
                .orElse("-");
        return told;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }

    private static IndicatorDefinition indicator(String code, boolean ratio, OrgUnitKind level, AcrossUnits across) {
        return CubeBuilder.indicator(
                code,
                ratio,
                4,
                Frequency.QUARTER,
                List.of(Frequency.YEAR),
                level,
                across,
                null,
                across,
                ratio ? AcrossTime.SUM : AcrossTime.NONE,
                List.of());
    }
}
