package vn.trucot.pillar.record;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The header If-Match of a write: the versions it was made for. It has no constructor that takes a text: JAX-RS would call it
 * instead of {@link #fromString}.
 */
@Schema(type = SchemaType.STRING, examples = "\"7\"")
public record IfMatch(Set<String> tags) {

    private static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"([0-9]+)\"\\s*(,|$)");

    public IfMatch {
        tags = Set.copyOf(tags);
    }

    /** Reads {@code "7"}, {@code W/"7"} as a proxy that compresses makes of it, a list of them, or {@code *}. */
    public static IfMatch fromString(String header) {
        if (header.strip().equals(ANY)) {
            return new IfMatch(Set.of(ANY));
        }
        Set<String> tags = new TreeSet<>();
        Matcher tag = TAG.matcher(header);
        int end = 0;
        boolean more = true;
        while (more && tag.find(end) && tag.start() == end) {
            tags.add(tag.group(1));
            end = tag.end();
            more = tag.group(2).equals(",");
        }
        if (more || end < header.length()) {
            throw new InvalidTerm("If-Match", header, "write the ETag of the last answer, as \"7\", or *");
        }
        return new IfMatch(tags);
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
        String asked = "If-Match asks for version " + String.join(" or ", new TreeSet<>(expected.tags));
        throw new Problem(
                ProblemCode.VERSION_CONFLICT,
                version == null
                        ? asked + ", but there is nothing yet"
                        : asked + ", but it is version " + version + " now");
    }

    private boolean matches(@Nullable Long version) {
        return version != null && (tags.contains(ANY) || tags.contains(version.toString()));
    }
}
