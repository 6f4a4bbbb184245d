package vn.trucot.gov.succession;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;
import vn.trucot.pillar.reference.ReferenceRow;

/** A succession in the register, with how often it changed. */
@Entity
@Table(name = "succession")
class RegisteredSuccession extends ReferenceRow<Succession> {

    @EmbeddedId
    private SuccessionKey key;

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

    @Override
    protected void take(Succession succession) {
        date = succession.date();
        share = succession.share();
        document = succession.document();
    }

    SuccessionKey key() {
        return key;
    }

    @Override
    protected Succession state() {
        return new Succession(OrgUnitId.of(key.predecessor()), OrgUnitId.of(key.successor()), date, share, document);
    }

    @Override
    protected Event event() {
        return new Event.OrgUnitSucceeded(state(), revision());
    }
}
