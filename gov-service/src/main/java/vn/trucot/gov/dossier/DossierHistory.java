package vn.trucot.gov.dossier;

import java.time.Instant;
import java.util.List;
import vn.trucot.pillar.security.UserName;

/** A dossier with all that was told of it, in the order in which it happened. */
record DossierHistory(Dossier state, List<StoredEvent> events) {

    DossierHistory {
        events = List.copyOf(events);
    }

    /** An event, with when it came and who sent it. */
    record StoredEvent(
            DossierEvent event,
            Instant recordedAt,
            @UserName String recordedBy) {}
}
