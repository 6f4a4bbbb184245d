package vn.trucot.economy.tourism;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * A site for tourists.
 *
 * @param commune where it is
 * @param code of one site of the commune only
 * @param activeTo first day on which it is no more, null while it is
 * @param guideSince the day from which on it has a digital guide (thuyết minh số), null if it has none
 * @param qrSince from which on a QR code tells about it
 * @param bookingSince from which on tickets or places are booked online
 * @param appSince from which on an app presents it
 */
@Embeddable
record TourismSite(
        @NotNull OrgUnitId commune,
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Nullable LocalDate guideSince,
        @Nullable LocalDate qrSince,
        @Nullable LocalDate bookingSince,
        @Nullable LocalDate appSince,
        boolean demo)
        implements RecordState {

    @Override
    public OrgUnitId orgUnit() {
        return commune;
    }

    /** What only one site has. */
    String key() {
        return code + " of " + commune;
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(commune, demo).span("active", activeFrom, activeTo);
        since(facts, "guide", guideSince);
        since(facts, "qr", qrSince);
        since(facts, "booking", bookingSince);
        since(facts, "app", appSince);
        return facts.stream();
    }

    private void since(Facts facts, String what, @Nullable LocalDate day) {
        if (day != null && (activeTo == null || day.isBefore(activeTo))) {
            facts.span(what, day.isBefore(activeFrom) ? activeFrom : day, activeTo);
        }
    }
}
