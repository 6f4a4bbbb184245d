package vn.trucot.dataset;

import java.time.Duration;
import java.util.List;
import vn.trucot.events.Pillar;

/** What a load did: one part for each file or generated kind, in the order they were finished. */
public record LoadSummary(List<Part> parts, Duration took) {

    /** Rows of one file or kind: how many were sent, and what became of them. */
    public record Part(
            Pillar pillar, String what, long received, long created, long updated, long unchanged, Duration took) {}

    public LoadSummary {
        parts = List.copyOf(parts);
    }

    public long received() {
        return parts.stream().mapToLong(Part::received).sum();
    }

    public long created() {
        return parts.stream().mapToLong(Part::created).sum();
    }

    public long updated() {
        return parts.stream().mapToLong(Part::updated).sum();
    }

    public long unchanged() {
        return parts.stream().mapToLong(Part::unchanged).sum();
    }
}
