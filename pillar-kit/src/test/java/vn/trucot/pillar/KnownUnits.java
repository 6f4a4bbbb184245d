package vn.trucot.pillar;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Org units that a component test makes known to the service, as if their events had arrived. */
public final class KnownUnits {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final OrgUnits orgUnits;
    private final String province = "P" + UUID.randomUUID().toString().substring(0, 8);
    private long revision = 1;

    /** Units of a province that no other test has. */
    public KnownUnits(OrgUnits orgUnits) {
        this.orgUnits = orgUnits;
        awaitThatRecordsAreTaken(orgUnits);
        province(province);
    }

    /** Waits until the service has read the units that there are, and takes records. */
    public static void awaitThatRecordsAreTaken(OrgUnits orgUnits) {
        await().atMost(LONGEST).until(orgUnits::isCaughtUp);
    }

    public String province() {
        return province;
    }

    /** A province of this id. */
    public String province(String id) {
        add(OrgUnitKind.PROVINCE, id, null, null, null, false);
        return id;
    }

    /** A commune that no other test has, there all the time. */
    public String commune() {
        return commune(province + "." + UUID.randomUUID().toString().substring(0, 13), null, null);
    }

    /** A commune of this id and validity. */
    public String commune(String id, LocalDate from, LocalDate to) {
        add(OrgUnitKind.COMMUNE, id, id.substring(0, id.indexOf('.')), from, to, false);
        return id;
    }

    /** A unit of another kind right below the province, there all the time. */
    public String unit(OrgUnitKind kind, String code) {
        String id = province + "." + code;
        add(kind, id, province, null, null, false);
        return id;
    }

    /** A province goes on as another one. */
    public void successor(String predecessor, String successor, LocalDate day) {
        orgUnits.apply(new Event.OrgUnitSucceeded(
                new Succession(OrgUnitId.of(predecessor), OrgUnitId.of(successor), day, BigDecimal.ONE, null), 1));
    }

    /** A village of a commune, there all the time. */
    public String village(String commune, int number) {
        return village(commune, number, null, null);
    }

    /** A village of a commune from a day to the one before another; null is open. */
    public String village(String commune, int number, LocalDate from, LocalDate to) {
        String id = "%s.%02d".formatted(commune, number);
        add(OrgUnitKind.VILLAGE, id, commune, from, to, false);
        return id;
    }

    /** A village that was generated. */
    public String generatedVillage(String commune, int number) {
        String id = "%s.%02d".formatted(commune, number);
        add(OrgUnitKind.VILLAGE, id, commune, null, null, true);
        return id;
    }

    /** Each time with a higher revision: a second time it is a change. */
    private void add(OrgUnitKind kind, String id, String parent, LocalDate from, LocalDate to, boolean demo) {
        OrgUnit unit = new OrgUnit(
                OrgUnitId.of(id),
                null,
                kind,
                new Names(id, null),
                parent == null ? null : OrgUnitId.of(parent),
                from,
                to,
                null,
                null,
                demo);
        orgUnits.apply(new Event.OrgUnitChanged(unit, revision++));
    }
}
