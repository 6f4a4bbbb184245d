package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Event;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.importing.ImportProgress;
import vn.trucot.pillar.orgunit.OrgUnits;

/** A small world to check statements in: it is the 15th of May 2025. */
final class Statements {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-15T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    static final Set<SourceKind> REPORTER = EnumSet.of(SourceKind.SYSTEM, SourceKind.REPORTED, SourceKind.DEMO);

    private static final BreakdownDimension SEX = new BreakdownDimension(
            "sex",
            names("Giới tính"),
            List.of(new BreakdownDimension.Code("F", names("Nữ")), new BreakdownDimension.Code("M", names("Nam"))));

    private Statements() {}

    static StatementIntake intake(Set<SourceKind> allowed) {
        return new StatementIntake(check(), speaker(allowed), new ImportProgress());
    }

    /** Who may state figures of these kinds about every unit. */
    static Speaker speaker(Set<SourceKind> allowed) {
        return new Speaker("lan", allowed, _ -> allowed, _ -> true, SourceKind.REPORTED, "lan");
    }

    static CheckStatement check() {
        return new CheckStatement(catalogue(), orgUnits(), Pillar.SOCIETY, CLOCK);
    }

    private static Catalogue catalogue() {
        return new Catalogue(List.of(
                definition(
                        "SOC.TEAM.MEMBERS", false, OrgUnitKind.COMMUNE, List.of(Frequency.YEAR), "5000", List.of(SEX)),
                definition("SOC.TEAM.ACTIVE", true, OrgUnitKind.COMMUNE, List.of(), null, List.of())));
    }

    private static IndicatorDefinition definition(
            String code,
            boolean ratio,
            OrgUnitKind level,
            List<Frequency> coarser,
            @Nullable String maximum,
            List<BreakdownDimension> breakdowns) {
        return new IndicatorDefinition(
                IndicatorCode.of(code),
                names(code),
                null,
                ratio ? "PERCENT" : "PERSON",
                ratio,
                ratio ? new BigDecimal(100) : BigDecimal.ONE,
                0,
                Frequency.QUARTER,
                coarser,
                level,
                ratio ? AcrossUnits.RATIO : AcrossUnits.SUM,
                null,
                ratio ? AcrossUnits.RATIO : AcrossUnits.SUM,
                AcrossTime.LAST,
                Direction.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                maximum == null ? null : new BigDecimal(maximum),
                ratio,
                breakdowns,
                null,
                null,
                true);
    }

    private static OrgUnits orgUnits() {
        OrgUnits units = new OrgUnits();
        units.apply(unit("15", OrgUnitKind.PROVINCE, null, null));
        units.apply(unit("15.132", OrgUnitKind.DISTRICT, null, null));
        units.apply(unit("15.132.04252", OrgUnitKind.COMMUNE, null, null));
        units.apply(unit("15.132.04252.03", OrgUnitKind.VILLAGE, null, null));
        units.apply(unit("15.132.04264", OrgUnitKind.COMMUNE, null, "2025-01-01"));
        units.apply(unit("15.132.04264~2025", OrgUnitKind.COMMUNE, "2025-01-01", null));
        return units;
    }

    private static Event unit(String id, OrgUnitKind kind, @Nullable String from, @Nullable String to) {
        return new Event.OrgUnitChanged(
                new OrgUnit(OrgUnitId.of(id), null, kind, names(id), null, day(from), day(to), null, null, false), 1);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Names names(String vi) {
        return new Names(vi, null);
    }
}
