package vn.trucot.gov.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What a unit counted for a procedure in a month. */
@Entity
@Table(name = "dossier")
class DossierCount {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private OrgUnitId orgUnit;

    @Column
    private String procedureCode;

    @Column
    private Period period;

    @Column
    private long received;

    @Column
    private long online;

    @Column
    private long postal;

    @Column
    private long resolved;

    @Column
    private long onTime;

    @Column
    private long overdue;

    @Column
    private long digitised;

    @Column
    private long withFee;

    @Column
    private long paidOnline;

    @Column
    private long rated;

    @Column
    private long satisfied;

    @Column
    private boolean demo;

    protected DossierCount() {}

    DossierCount(UUID id, DossierRequest asked) {
        this.id = id;
        take(asked);
    }

    /** Becomes what is asked for; false if it is that already. */
    boolean change(DossierRequest asked) {
        if (state().equals(asked.withId(id))) {
            return false;
        }
        take(asked);
        return true;
    }

    private void take(DossierRequest asked) {
        orgUnit = asked.orgUnit();
        procedureCode = asked.procedureCode();
        period = asked.period();
        received = asked.received();
        online = asked.online();
        postal = asked.postal();
        resolved = asked.resolved();
        onTime = asked.onTime();
        overdue = asked.overdue();
        digitised = asked.digitised();
        withFee = asked.withFee();
        paidOnline = asked.paidOnline();
        rated = asked.rated();
        satisfied = asked.satisfied();
        demo = asked.demo();
    }

    /** What a client would send to make it what it is. */
    DossierRequest state() {
        return new DossierRequest(
                id,
                orgUnit,
                procedureCode,
                period,
                received,
                online,
                postal,
                resolved,
                onTime,
                overdue,
                digitised,
                withFee,
                paidOnline,
                rated,
                satisfied,
                demo);
    }

    DossierView view() {
        return new DossierView(
                id,
                orgUnit,
                procedureCode,
                period,
                received,
                online,
                postal,
                resolved,
                onTime,
                overdue,
                digitised,
                withFee,
                paidOnline,
                rated,
                satisfied,
                demo,
                version);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
