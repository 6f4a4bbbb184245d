package vn.trucot.pillar.importing;

import vn.trucot.events.InvalidTerm;

/** What becomes of a batch that holds mistakes; the query parameter {@code mode}. */
public enum BatchMode {
    /** All rows or none. */
    ALL,
    /** The rows without a mistake are stored. */
    ACCEPTED;

    /** Reads {@code all} or {@code accepted}. */
    public static BatchMode fromString(String text) {
        return switch (text) {
            case "all" -> ALL;
            case "accepted" -> ACCEPTED;
            default -> throw new InvalidTerm("mode", text, "write all or accepted");
        };
    }
}
