package vn.trucot.gateway.regime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.Names;

/**
 * A reporting regime: somebody asks units for figures, by a document, again and again.
 *
 * @param reportedBy who has to report
 * @param cycles how often
 * @param recipient to whom
 * @param known what is known of what it asks for
 * @param indexSet the index set whose components are what it asks for; null if it is none
 * @param programme the programme of targets whose items are; null if it is none
 */
record Regime(
        String code,
        Names names,
        String legalBasis,
        Names reportedBy,
        List<Frequency> cycles,
        Names recipient,
        Names known,
        @Nullable String indexSet,
        @Nullable String programme) {

    Regime {
        Objects.requireNonNull(code, "code is missing");
        Objects.requireNonNull(names, "names is missing");
        Objects.requireNonNull(legalBasis, "legalBasis is missing");
        Objects.requireNonNull(reportedBy, "reportedBy is missing");
        Objects.requireNonNull(recipient, "recipient is missing");
        Objects.requireNonNull(known, "known is missing");
        cycles = List.copyOf(Objects.requireNonNull(cycles, "cycles is missing"));
        if (indexSet != null && programme != null) {
            throw new IllegalArgumentException("indexSet and programme are both given; a regime asks by one of them");
        }
    }
}
