package vn.trucot.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** What was published of how figures of Yên Bái changed; the figures themselves are among the published ones. */
public final class PublishedChanges {

    private static final List<Change> PUBLISHED = List.of(new Change(
            "DTI.RANK",
            "15",
            "2020",
            "2021",
            -17,
            "Tin ngày 12/08/2022",
            "2022-08-12",
            "Xếp thứ 27/63, \u201ctăng 17 bậc\u201d so với thứ 40/63"));

    private final URI gateway;
    private final Supplier<String> token;

    /** As it is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Change(
            String indicator,
            String orgUnit,
            String since,
            String period,
            int change,
            String source,
            String publishedOn,
            String note) {}

    /**
     * Into the suite behind a gateway.
     *
     * @param token gives a bearer token of an administrator
     */
    public PublishedChanges(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** States them; once more changes nothing. {@link DataSetRejected} tells why one is refused. */
    public void state() {
        try (SmallRequests requests = new SmallRequests(gateway, token)) {
            PUBLISHED.forEach(change -> requests.send("PUT", "/api/v1/gov/contradictions/changes", change));
        }
    }
}
