package vn.trucot.gateway.version;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client says of the versions that it has. */
public final class Tags {

    private static final Pattern TAGS = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    private Tags() {}

    /**
     * Whether a version is among those of an {@code If-None-Match}. For reading they are compared weakly (RFC 9110, 13.1.2): whether
     * the client writes W/ before one does not matter.
     *
     * @param told the header; null if there is none
     * @param value of the tag, without quotes and W/
     */
    public static boolean isKnown(@Nullable String told, String value) {
        return told != null
                && TAGS.matcher(told).results().anyMatch(known -> known.group(1).equals(value));
    }
}
