package vn.trucot.events;

import org.jspecify.annotations.Nullable;

/** A name in Vietnamese (always) and English (where there is one). */
public record Names(String vi, @Nullable String en) {

    public Names {
        if (vi.isBlank()) {
            throw new InvalidTerm("name", vi, "a Vietnamese name is needed");
        }
    }

    /** The English name if asked for and known, else the Vietnamese one. */
    public String in(String language) {
        return "en".equals(language) && en != null ? en : vi;
    }
}
