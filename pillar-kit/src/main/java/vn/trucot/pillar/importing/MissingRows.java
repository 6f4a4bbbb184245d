package vn.trucot.pillar.importing;

import vn.trucot.events.InvalidTerm;

/** What becomes of what is there and a file does not name; the query parameter {@code missing}. */
public enum MissingRows {
    /** They stay. */
    KEEP,
    /** Those in the scope of the file are withdrawn. */
    WITHDRAW;

    /** Reads {@code keep} or {@code withdraw}. */
    public static MissingRows fromString(String text) {
        return switch (text) {
            case "keep" -> KEEP;
            case "withdraw" -> WITHDRAW;
            default -> throw new InvalidTerm("missing", text, "write keep or withdraw");
        };
    }
}
