package vn.trucot.gov.orgunit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;
import vn.trucot.pillar.reference.ReferenceRow;
import vn.trucot.text.Folded;

/** An org unit in the register, with how often it changed. */
@Entity
@Table(name = "org_unit")
class RegisteredUnit extends ReferenceRow<OrgUnit> {

    private static final Pattern YEAR_OF_REUSE = Pattern.compile("~[0-9]{4}");

    @Id
    private String id;

    @Column
    private @Nullable String officialCode;

    @Column
    @Enumerated(EnumType.STRING)
    private OrgUnitKind kind;

    @Column
    private String nameVi;

    @Column
    private @Nullable String nameEn;

    @Column
    private @Nullable OrgUnitId parent;

    @Column
    private @Nullable LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column
    private @Nullable BigDecimal areaKm2;

    @Column
    private @Nullable Long population;

    @Column
    private boolean demo;

    /** As {@link PartCount#text} writes them. */
    @Column
    private String partCounts;

    @Column
    private String codePath;

    @Column
    private String search;

    protected RegisteredUnit() {}

    RegisteredUnit(OrgUnit unit) {
        id = unit.id().text();
        codePath = codePath(unit.id());
        take(unit);
    }

    @Override
    protected void take(OrgUnit unit) {
        officialCode = unit.officialCode();
        kind = unit.kind();
        nameVi = unit.names().vi();
        nameEn = unit.names().en();
        parent = unit.parent();
        validFrom = unit.validFrom();
        validTo = unit.validTo();
        areaKm2 = unit.areaKm2();
        population = unit.population();
        demo = unit.demo();
        partCounts = PartCount.text(unit.partCounts());
        search = Stream.of(nameVi, nameEn == null ? "" : nameEn, id)
                .map(Folded::of)
                .collect(Collectors.joining(" "));
    }

    @Override
    protected OrgUnit state() {
        return new OrgUnit(
                OrgUnitId.of(id),
                officialCode,
                kind,
                new Names(nameVi, nameEn),
                parent,
                validFrom,
                validTo,
                areaKm2,
                population,
                demo,
                PartCount.parse(partCounts));
    }

    @Override
    protected Event event() {
        return new Event.OrgUnitChanged(state(), revision());
    }

    /** The id without the years in which codes were used again; on one day it belongs to one unit. */
    static String codePath(OrgUnitId id) {
        return YEAR_OF_REUSE.matcher(id.text()).replaceAll("");
    }
}
