package vn.trucot.pillar.register;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Parameters;

/** What the request at hand wants a list as. */
@Singleton
class Wanted {

    private final UriInfo address;
    private final HttpHeaders headers;

    Wanted(UriInfo address, HttpHeaders headers) {
        this.address = address;
        this.headers = headers;
    }

    ListForm form() {
        return ListForm.of(headers.getAcceptableMediaTypes());
    }

    /** The words that are looked for in the list; null if none are. */
    @Nullable
    String sought() {
        String words = address.getQueryParameters().getFirst("q");
        return words == null || words.isBlank() ? null : Parameters.text("q", words);
    }

    /** Whether a CSV file is to begin with the mark that Excel needs. */
    boolean byteOrderMark() {
        return Boolean.parseBoolean(address.getQueryParameters().getFirst("bom"));
    }

    /** Whether an import is to be carried out later: {@code Prefer: respond-async} (RFC 7240). */
    boolean later() {
        List<String> preferences = headers.getRequestHeader("Prefer");
        return preferences != null
                && preferences.stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .anyMatch(each -> each.split(";", -1)[0].strip().equalsIgnoreCase("respond-async"));
    }

    /** The same of a file that is no list: XLSX for whoever takes anything. */
    ListForm file() {
        ListForm form = form();
        return form == ListForm.JSON ? ListForm.XLSX : form;
    }

    /** The language of words in the answer: vi or en, the first that the client knows, else vi. */
    String language() {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .orElse("vi");
    }
}
