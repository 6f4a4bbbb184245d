package vn.trucot.gateway.page;

import java.util.List;

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
            "/registers/:pillar/:collection/:id",
            "/forms",
            "/forms/:pillar/:form",
            "/forms/:pillar/:form/:orgUnit/:period",
            "/rankings/:indexSet");

    private static final List<String[]> PARTS =
            ADDRESSES.stream().map(Pages::parts).toList();

    private Pages() {}

    /** Whether a page is there, whatever it may find to show. */
    static boolean isPage(String path) {
        String[] asked = parts(path);
        return PARTS.stream().anyMatch(page -> matches(page, asked));
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
