package vn.trucot.economy.paymentpoint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * A place in a commune where one pays without cash, or pays money in and out.
 *
 * @param code by which whoever keeps the register knows it
 * @param name of the place, as its sign says it; not of a person
 * @param closedOn first day on which it is no more, null while it is
 * @param qrSince the day from which on it takes payment by QR code, null if it does not
 */
@Embeddable
record PaymentPoint(
        @NotNull OrgUnitId commune,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotNull @Enumerated(EnumType.STRING) PointKind kind,
        @NotNull LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate qrSince,
        boolean demo)
        implements RecordState {

    /** What is done there. */
    enum PointKind {
        /** Sells something. */
        MERCHANT,
        /** Pays in and out for a bank, an e-wallet or Mobile Money. */
        AGENT
    }

    @Override
    public OrgUnitId orgUnit() {
        return commune;
    }

    /** What only one point has. */
    String key() {
        return code + " of " + commune;
    }

    /** Whether it is there on a day. */
    boolean isThereOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(commune, kind, demo).span("there", openedOn, closedOn);
        if (qrSince != null && isThereOn(qrSince)) {
            facts.span("QR", qrSince, closedOn);
        }
        return facts.stream();
    }
}
