package vn.trucot.gateway.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses of one page in each language, with all that says what it shows and nothing that only says how it was come to. */
final class PageLinks {

    private static final List<String> SAYING_WHAT = List.of(
            "unit",
            "period",
            "boundaries",
            "asOf",
            "parent",
            "level",
            "item",
            "indicator",
            "breakdown",
            "within",
            "page");

    /** What a client says of the host it asked; anything else is no place to send others to. */
    private static final Pattern AUTHORITY = Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

    private static final Pattern VARIABLE = Pattern.compile(":\\w+");

    private final @Nullable String origin;
    private final String path;
    private final List<String> params;
    private final @Nullable String spoken;

    /**
     * The addresses of a page that was found.
     *
     * @param scheme as the client asked, or as a trusted proxy before the gateway says it did
     * @param authority the same of the host; null if nobody has said
     */
    PageLinks(Found page, String scheme, @Nullable String authority) {
        this.origin = authority != null && AUTHORITY.matcher(authority).matches() ? scheme + "://" + authority : null;
        this.path = path(page);
        this.params = SAYING_WHAT.stream()
                .flatMap(name -> Stream.ofNullable(page.param(name)).map(value -> name + "=" + encoded(value)))
                .toList();
        String lang = page.param("lang");
        this.spoken = List.of("vi", "en").contains(String.valueOf(lang)) ? lang : null;
    }

    /** The path in its one form, however the client wrote it. */
    private static String path(Found page) {
        String path = page.page();
        for (String part : page.parts()) {
            path = VARIABLE.matcher(path).replaceFirst(Matcher.quoteReplacement(encoded(part)));
        }
        return path;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }

    /** Whether it is known under which host others find the page. */
    boolean arePublic() {
        return origin != null;
    }

    /** The whole address as it was asked for. */
    String own() {
        return in(spoken);
    }

    /** The whole address in a language; in none it is for readers of any. */
    String in(@Nullable String language) {
        return origin + path(language);
    }

    /** The address on this host. */
    String path(@Nullable String language) {
        Stream<String> lang = language == null ? Stream.of() : Stream.of("lang=" + language);
        String query = Stream.concat(params.stream(), lang).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
