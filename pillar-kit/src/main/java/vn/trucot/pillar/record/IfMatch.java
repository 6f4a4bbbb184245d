package vn.trucot.pillar.record;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The header If-Match of a write: the version it was made for. */
public record IfMatch(String tag) {

    private static final String ANY = "*";

    /** Reads {@code "7"}, {@code W/"7"} or {@code *}. */
    public static IfMatch fromString(String header) {
        String tag = header.strip();
        String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        if (!strong.matches("\\*|\"[0-9]+\"")) {
            throw new InvalidTerm("If-Match", header, "write the ETag of the last answer, as \"7\", or *");
        }
        return new IfMatch(strong.replace("\"", ""));
    }

    /**
     * Lets a write pass that was made for the version there is, or for no certain one.
     *
     * @param version the version there is, null if there is nothing
     * @throws Problem VERSION_CONFLICT naming both versions
     */
    public static void check(@Nullable IfMatch expected, @Nullable Long version) {
        if (expected == null || expected.matches(version)) {
            return;
        }
        throw new Problem(
                ProblemCode.VERSION_CONFLICT,
                version == null
                        ? "If-Match asks for version " + expected.tag + ", but there is nothing yet"
                        : "If-Match asks for version " + expected.tag + ", but it is version " + version + " now");
    }

    private boolean matches(@Nullable Long version) {
        return version != null && (tag.equals(ANY) || tag.equals(version.toString()));
    }
}
