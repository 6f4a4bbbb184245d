package vn.trucot.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The events that the golden files hold, by file. */
final class SampleEvents {

    static final Map<String, Event> BY_FILE = Map.ofEntries(
            Map.entry(
                    "indicator.observed.v1/ratio",
                    observed(
                            "SOC.TEAM.VILLAGES_COVERED|15.132.04252.03|2024-Q4|",
                            Figure.ratio(1, 1),
                            3,
                            new Source(SourceKind.RECORDS, "records"),
                            "2024-12-31T02:03:04.567891Z",
                            1)),
            Map.entry(
                    "indicator.observed.v1/breakdown",
                    observed(
                            "GOV.DOSSIER.RECEIVED|15.132.04252|2024-03|channel=postal;level=full",
                            Figure.of(0),
                            1,
                            new Source(SourceKind.DEMO, "records"),
                            "2024-04-01T00:00:00Z",
                            0)),
            Map.entry(
                    "indicator.observed.v1/exact",
                    observed(
                            "ECO.OCOP.SALES|15~2025|2025|",
                            Figure.of(new BigDecimal("1234567890123456.78")),
                            9_007_199_254_740_993L,
                            new Source(SourceKind.PUBLISHED, "Báo Yên Bái, 12/08/2022"),
                            "2026-01-02T03:04:05Z",
                            2)),
            Map.entry(
                    "indicator.observed.v1/not-applicable",
                    observed(
                            "GOV.DOSSIER.ON_TIME|15.so-thong-tin-truyen-thong|2024-12|",
                            Figure.NOT_APPLICABLE,
                            2,
                            new Source(SourceKind.REPORTED, "nguyen.van.a"),
                            "2025-01-05T09:30:00Z",
                            1)),
            Map.entry(
                    "indicator.withdrawn.v1/withdrawn",
                    new Event.IndicatorWithdrawn(
                            ObservationKey.parse("ECO.OCOP.PRODUCTS|15.138.04660|2024-07|stars=4"), 5, 1)),
            Map.entry("indicator.defined.v1/full", new Event.IndicatorDefined(fullDefinition(), 4)),
            Map.entry("indicator.defined.v1/least", new Event.IndicatorDefined(leastDefinition(), 1)),
            Map.entry("indicator.defined.v1/whole", new Event.IndicatorDefined(wholeDefinition(), 1)),
            Map.entry(
                    "org-unit.changed.v1/full",
                    new Event.OrgUnitChanged(
                            new OrgUnit(
                                    OrgUnitId.of("15.132.04252"),
                                    "04252",
                                    OrgUnitKind.COMMUNE,
                                    new Names("Phường Yên Thịnh", "Yen Thinh ward"),
                                    OrgUnitId.of("15.132"),
                                    LocalDate.of(2005, 1, 1),
                                    LocalDate.of(2025, 7, 1),
                                    new BigDecimal("4.210"),
                                    12_345L,
                                    false),
                            2)),
            Map.entry("org-unit.changed.v1/country", new Event.OrgUnitChanged(country(), 3)),
            Map.entry(
                    "org-unit.changed.v1/least",
                    new Event.OrgUnitChanged(
                            new OrgUnit(
                                    OrgUnitId.of("15.132.04252.03"),
                                    null,
                                    OrgUnitKind.VILLAGE,
                                    new Names("Thôn 03 (mẫu)", null),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    true),
                            1)),
            Map.entry(
                    "org-unit.succeeded.v1/split",
                    new Event.OrgUnitSucceeded(
                            new Succession(
                                    OrgUnitId.of("15.132.04252"),
                                    OrgUnitId.of("15~2025.04252~2025"),
                                    LocalDate.of(2025, 7, 1),
                                    new BigDecimal("0.375"),
                                    "1673/NQ-UBTVQH15"),
                            1)),
            Map.entry(
                    "target.set.v1/target",
                    new Event.TargetSet(
                            new Target(
                                    IndicatorCode.of("SOC.TEAM.VILLAGES_COVERED"),
                                    OrgUnitId.of("15"),
                                    Period.year(2025),
                                    new BigDecimal("99.5"),
                                    "51-NQ/TU",
                                    "Toàn tỉnh"),
                            1)),
            Map.entry(
                    "target.set.v1/cascaded",
                    new Event.TargetSet(
                            new Target(
                                    IndicatorCode.of("GOV.DOSSIER.ONLINE"),
                                    OrgUnitId.of("15.132"),
                                    Period.year(2030),
                                    new BigDecimal("80"),
                                    "03/NQ-CP",
                                    null,
                                    new Target.Baseline(Period.year(2024), new BigDecimal("41.5")),
                                    OrgUnitId.of("15")),
                            1)),
            Map.entry("indicator.defined.v1/restored", new Event.IndicatorDefined(leastDefinition(), 1, 2)),
            Map.entry("org-unit.changed.v1/restored", new Event.OrgUnitChanged(village(), 1, 2)),
            Map.entry("org-unit.succeeded.v1/restored", new Event.OrgUnitSucceeded(rename(), 1, 2)),
            Map.entry("target.set.v1/restored", new Event.TargetSet(restoredTarget(), 1, 2)),
            Map.entry(
                    "pillar.heard.v1/complete",
                    new Event.PillarHeard(
                            new Heartbeat(
                                    Pillar.SOCIETY,
                                    Instant.parse("2026-11-28T07:05:00.250Z"),
                                    Instant.parse("2026-11-28T07:05:00.250Z"),
                                    0,
                                    List.of(
                                            new Heartbeat.End("trucot.society.observations.v1", 0, 1_204),
                                            new Heartbeat.End("trucot.indicators.v1", 0, 45))),
                            1_795_849_500_250L,
                            1)),
            Map.entry(
                    "pillar.heard.v1/behind",
                    new Event.PillarHeard(
                            new Heartbeat(
                                    Pillar.GOVERNMENT,
                                    Instant.parse("2026-11-28T07:05:00Z"),
                                    Instant.parse("2026-11-28T07:04:10Z"),
                                    240_000,
                                    List.of()),
                            1_795_849_500_000L,
                            0)));

    private SampleEvents() {}

    private static Event observed(
            String key, Figure figure, long revision, Source source, String recordedAt, long epoch) {
        return new Event.IndicatorObserved(
                new Observation(
                        ObservationKey.parse(key),
                        figure,
                        revision,
                        source,
                        Status.APPROVED,
                        Instant.parse(recordedAt)),
                epoch);
    }

    private static OrgUnit village() {
        return new OrgUnit(
                OrgUnitId.of("15.132.04252.03"),
                null,
                OrgUnitKind.VILLAGE,
                new Names("Thôn 03 (mẫu)", null),
                null,
                null,
                null,
                null,
                null,
                true);
    }

    private static Succession rename() {
        return new Succession(
                OrgUnitId.of("15"), OrgUnitId.of("15~2025"), LocalDate.of(2025, 7, 1), BigDecimal.ONE, null);
    }

    private static Target restoredTarget() {
        return new Target(
                IndicatorCode.of("SOC.TEAM.MEMBERS"),
                OrgUnitId.of("15"),
                Period.year(2026),
                new BigDecimal("20000"),
                null,
                null);
    }

    private static OrgUnit country() {
        return new OrgUnit(
                OrgUnitId.of("VN"),
                null,
                OrgUnitKind.COUNTRY,
                new Names("Việt Nam", "Viet Nam"),
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(
                        new PartCount(OrgUnitKind.PROVINCE, null, 63),
                        new PartCount(OrgUnitKind.PROVINCE, LocalDate.of(2025, 7, 1), 34)));
    }

    private static IndicatorDefinition fullDefinition() {
        return new IndicatorDefinition(
                IndicatorCode.of("SOC.TEAM.ACTIVE"),
                new Names("Tỷ lệ tổ có hoạt động trong kỳ", "Teams active in the period"),
                new Names("Tổ có ít nhất một hoạt động trong quý trên tổng số tổ", null),
                "PERCENT",
                true,
                BigDecimal.valueOf(100),
                1,
                Frequency.QUARTER,
                List.of(Frequency.YEAR),
                OrgUnitKind.VILLAGE,
                AcrossUnits.WEIGHTED_MEAN,
                IndicatorCode.of("SOC.TEAM.MEMBERS"),
                AcrossUnits.RATIO,
                AcrossTime.SUM,
                Direction.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                new BigDecimal("12.50"),
                true,
                List.of(new BreakdownDimension(
                        "sex",
                        new Names("Giới tính", "Sex"),
                        List.of(
                                new BreakdownDimension.Code("F", new Names("Nữ", "Female")),
                                new BreakdownDimension.Code("M", new Names("Nam", null))))),
                "60/2022/NQ-HĐND",
                15,
                false);
    }

    private static IndicatorDefinition leastDefinition() {
        return new IndicatorDefinition(
                IndicatorCode.of("ECO.OCOP.SALES"),
                new Names("Giá trị bán sản phẩm OCOP", null),
                null,
                "VND",
                false,
                BigDecimal.ONE,
                0,
                Frequency.MONTH,
                List.of(),
                OrgUnitKind.COMMUNE,
                AcrossUnits.SUM,
                null,
                AcrossUnits.SUM,
                AcrossTime.SUM,
                Direction.NEUTRAL,
                null,
                null,
                false,
                List.of(),
                null);
    }

    private static IndicatorDefinition wholeDefinition() {
        return new IndicatorDefinition(
                IndicatorCode.of("ECO.OCOP.ORDERS"),
                new Names("Đơn hàng sản phẩm OCOP", null),
                null,
                "ORDER",
                false,
                BigDecimal.ONE,
                0,
                Frequency.MONTH,
                List.of(),
                OrgUnitKind.COMMUNE,
                AcrossUnits.SUM,
                null,
                AcrossUnits.SUM,
                AcrossTime.SUM,
                Direction.NEUTRAL,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                true);
    }
}
