package vn.trucot.gateway.page;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that was asked for.
 *
 * @param page its address among {@link Pages#ADDRESSES}
 * @param parts what stands in its path for the parts after colons, as written by the client, decoded
 * @param asked the parameters; of one that is given twice the first counts, as in the browser
 */
record Found(String page, List<String> parts, Map<String, List<String>> asked) {

    static @Nullable Found of(String path, @Nullable String query) {
        String page = Pages.pageOf(path);
        if (page == null) {
            return null;
        }
        List<String> parts = Pages.variable(page, path);
        // another address would be asked of a pillar
        return parts.contains(".") || parts.contains("..") ? null : new Found(page, parts, asked(query));
    }

    /** Stands for an address that is no page: all that is known of it is its language, if even that can be read. */
    static Found nothing(@Nullable String query) {
        try {
            return new Found("/", List.of(), asked(query));
        } catch (IllegalArgumentException e) { // signs after a percent that are none
            return new Found("/", List.of(), Map.of());
        }
    }

    private static Map<String, List<String>> asked(@Nullable String query) {
        return new QueryStringDecoder("?" + (query == null ? "" : query)).parameters();
    }

    String part(int i) {
        return parts.get(i);
    }

    @Nullable
    String param(String name) {
        List<String> values = asked.get(name);
        return values == null || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    String language() {
        return "en".equals(param("lang")) ? "en" : "vi";
    }
}
