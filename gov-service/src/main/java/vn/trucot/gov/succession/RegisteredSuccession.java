package vn.trucot.gov.succession;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;

/** A succession in the register, with how often it changed. */
@Entity
@Table(name = "succession")
class RegisteredSuccession {

    @EmbeddedId
    private SuccessionKey key;

    @Version
    private long version;

    @Column
    private LocalDate date;

    @Column
    private BigDecimal share;

    @Column
    private @Nullable String document;

    protected RegisteredSuccession() {}

    RegisteredSuccession(Succession succession) {
        key = SuccessionKey.of(succession);
        take(succession);
    }

    /** Becomes what is asked for; false if it is that already. */
    boolean change(Succession asked) {
        if (succession().equals(asked)) {
            return false;
        }
        take(asked);
        return true;
    }

    private void take(Succession succession) {
        date = succession.date();
        share = succession.share();
        document = succession.document();
    }

    SuccessionKey key() {
        return key;
    }

    Succession succession() {
        return new Succession(OrgUnitId.of(key.predecessor()), OrgUnitId.of(key.successor()), date, share, document);
    }

    /** The nth state of the succession, from 1. */
    long revision() {
        return version + 1;
    }

    Event event() {
        return new Event.OrgUnitSucceeded(succession(), revision());
    }
}
