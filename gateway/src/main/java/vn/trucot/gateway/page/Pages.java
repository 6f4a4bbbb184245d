package vn.trucot.gateway.page;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which addresses are pages: all others that no file answers get the same document, which then says that nothing is there. */
final class Pages {

    /** The addresses of the pages, as App.tsx lists them; a part after a colon may be anything. */
    static final List<String> ADDRESSES = List.of(
            "/",
            "/units/:id",
            "/indicators",
            "/indicators/:code",
            "/registers",
            "/registers/:pillar/:collection",
            "/registers/:pillar/:collection/new",
            "/registers/:pillar/:collection/import",
            "/registers/:pillar/:collection/bulk",
            "/registers/:pillar/:collection/:id",
            "/registers/:pillar/:collection/:id/edit",
            "/forms",
            "/forms/:pillar/:form",
            "/forms/:pillar/:form/import",
            "/forms/:pillar/:form/:orgUnit/:period",
            "/forms/:pillar/:form/:orgUnit/:period/entry",
            "/to-do",
            "/criteria",
            "/criteria/:pillar/:set",
            "/criteria/:pillar/:set/:id",
            "/regimes",
            "/programmes",
            "/programmes/:programme",
            "/task-results",
            "/teams/report",
            "/account",
            "/accounts",
            "/accounts/:name",
            "/consumers",
            "/consumers/:name",
            "/webhooks",
            "/webhooks/:id",
            "/simulation",
            "/reports/:outline",
            "/rankings/:indexSet",
            "/developers",
            "/contradictions",
            "/quality");

    private Pages() {}

    /** The address of the page at a path, as it stands among all, whatever it may find to show; null if there is none. */
    static @Nullable String pageOf(String path) {
        String[] asked = parts(path);
        return ADDRESSES.stream()
                .filter(page -> matches(parts(page), asked))
                .findFirst()
                .orElse(null);
    }

    /** What stands in the path of a page where it may be anything. */
    static List<String> variable(String page, String path) {
        String[] named = parts(page);
        String[] asked = parts(path);
        return IntStream.range(0, named.length)
                .filter(i -> named[i].startsWith(":"))
                .mapToObj(i -> QueryStringDecoder.decodeComponent(asked[i].replace("+", "%2B")))
                .toList();
    }

    private static boolean matches(String[] page, String[] asked) {
        if (page.length != asked.length) {
            return false;
        }
        for (int i = 0; i < page.length; i++) {
            boolean any = page[i].startsWith(":") && !asked[i].isEmpty();
            if (!any && !page[i].equals(asked[i])) {
                return false;
            }
        }
        return true;
    }

    /** A slash at the end says nothing. */
    private static String[] parts(String path) {
        return path.split("/");
    }
}
