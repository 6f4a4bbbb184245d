package vn.trucot.gov.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** One state of an administrative procedure; when its level changes, this one ends and the next begins. */
@Entity
class Procedure {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private OrgUnitId orgUnit;

    @Column
    private String code;

    @Column
    private String name;

    @Column
    private @Nullable String field;

    @Column
    @Enumerated(EnumType.STRING)
    private OnlineLevel level;

    @Column
    private boolean postal;

    @Column
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column
    private boolean demo;

    protected Procedure() {}

    /** A new one; {@code asked} has an id. */
    Procedure(UUID id, ProcedureRequest asked) {
        this.id = id;
        take(asked);
    }

    /** Becomes what is asked for; false if it is that already. */
    boolean change(ProcedureRequest asked) {
        if (state().equals(asked.withId(id))) {
            return false;
        }
        take(asked);
        return true;
    }

    private void take(ProcedureRequest asked) {
        orgUnit = asked.orgUnit();
        code = asked.code();
        name = asked.name();
        field = asked.field();
        level = asked.level();
        postal = asked.postal();
        validFrom = asked.validFrom();
        validTo = asked.validTo();
        demo = asked.demo();
    }

    /** What a client would send to make it what it is. */
    ProcedureRequest state() {
        return new ProcedureRequest(id, orgUnit, code, name, field, level, postal, validFrom, validTo, demo);
    }

    ProcedureView view() {
        return new ProcedureView(id, orgUnit, code, name, field, level, postal, validFrom, validTo, demo, version);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
