package vn.trucot.gateway.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The document of all pages, with room for what the one at an address is called. */
final class PageDocument {

    private static final String LANGUAGE = "<html lang=\"vi\">";
    private static final List<String> MARKS =
            List.of("<!-- of the page:", "<!-- of all pages -->", "<!-- without scripts:", "<!-- end -->");

    private final String start;
    private final String between;
    private final String end;

    private PageDocument(String start, String between, String end) {
        this.start = start;
        this.between = between;
        this.end = end;
    }

    /** The document as it was built; null if it has no such room. */
    static @Nullable PageDocument of(String html) {
        List<Integer> at = MARKS.stream().map(html::indexOf).toList();
        boolean complete = at.stream().sorted().toList().equals(at) && at.getFirst() >= 0 && html.contains(LANGUAGE);
        return complete
                ? new PageDocument(
                        html.substring(0, at.get(0)), html.substring(at.get(1), at.get(2)), html.substring(at.get(3)))
                : null;
    }

    /** The document of one page. */
    String of(Called page, PageLinks links, PageWords words) {
        return start.replace(LANGUAGE, "<html lang=\"" + words.language() + "\">")
                + head(page, links, words)
                + between
                + body(page, links, words)
                + end;
    }

    private static String head(Called page, PageLinks links, PageWords words) {
        String suite = "Trụ Cột";
        String title = page.title().isEmpty() ? suite : page.title();
        String named = page.title().isEmpty() ? suite : words.say("page.title", "title", title);
        return "<title>" + Html.escaped(named) + "</title>\n"
                + meta("name", "description", page.about())
                + meta("property", "og:type", "website")
                + meta("property", "og:site_name", suite)
                + meta("property", "og:title", title)
                + meta("property", "og:description", page.about())
                + meta("property", "og:locale", words.locale())
                + meta("property", "og:locale:alternate", words.other().locale())
                + absolute(links);
    }

    private static String meta(String kind, String name, String content) {
        return "    <meta " + kind + "=\"" + name + "\" content=\"" + Html.escaped(content) + "\" />\n";
    }

    private static String absolute(PageLinks links) {
        if (!links.arePublic()) {
            return "    ";
        }
        String canonical = links.own();
        return meta("property", "og:url", canonical)
                + link("rel=\"canonical\"", canonical)
                + link("rel=\"alternate\" hreflang=\"vi\"", links.in("vi"))
                + link("rel=\"alternate\" hreflang=\"en\"", links.in("en"))
                + link("rel=\"alternate\" hreflang=\"x-default\"", links.in(null))
                + "    ";
    }

    private static String link(String kind, String address) {
        return "    <link " + kind + " href=\"" + Html.escaped(address) + "\" />\n";
    }

    private static String body(Called page, PageLinks links, PageWords words) {
        String title = page.title().isEmpty() ? "Trụ Cột" : page.title();
        PageWords other = words.other();
        return "<h1>" + Html.escaped(title) + "</h1>\n"
                + paragraph(Html.escaped(page.about()))
                + paragraph(Html.escaped(words.say("scripts")))
                + page.sources().stream()
                        .map(source ->
                                "<li>" + anchor(source, "<code>" + Html.escaped(source) + "</code>", "") + "</li>")
                        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"))
                + paragraph(
                        words.say("documents", "link", anchor("/api/openapi.json", words.say("documents.link"), "")))
                + paragraph(anchor(
                        links.path(other.language()),
                        other.say("language"),
                        " hreflang=\"" + other.language() + "\" lang=\"" + other.language() + "\""));
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>\n";
    }

    private static String anchor(String address, String html, String more) {
        return "<a href=\"" + Html.escaped(address) + "\"" + more + ">" + html + "</a>";
    }
}
