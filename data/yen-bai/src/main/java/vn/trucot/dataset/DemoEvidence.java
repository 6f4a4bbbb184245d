package vn.trucot.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** A few generated pieces of evidence of a generated team of a commune: a document, a page, and a file that says DEMO. */
public final class DemoEvidence {

    private static final String COMMUNE = "15~2025.02647";
    private static final String TEAMS = "/api/v1/society/community-teams";

    private final URI gateway;
    private final Supplier<String> token;

    /**
     * Into the suite behind a gateway.
     *
     * @param token gives a bearer token of an administrator
     */
    public DemoEvidence(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Adds the pieces if the team has none yet; {@link DataSetRejected} tells why one is refused. */
    public void add() {
        try (SmallRequests requests = new SmallRequests(gateway, token)) {
            JsonNode team =
                    requests.get(TEAMS + "?commune=" + COMMUNE + "&size=1").at("/items/0");
            String evidence = TEAMS + "/" + team.path("id").asText() + "/evidence";
            if (!team.path("demo").asBoolean() || !requests.get(evidence).isEmpty()) {
                return;
            }
            requests.send(
                    "POST",
                    evidence,
                    Map.of(
                            "kind", "DOCUMENT",
                            "title", "DEMO: quyết định thành lập tổ",
                            "documentNumber", "00/QĐ-MẪU",
                            "documentDate", "2025-07-01",
                            "issuer", "UBND phường (mẫu)"));
            requests.send(
                    "POST",
                    evidence,
                    Map.of("kind", "LINK", "title", "DEMO: trang của tổ", "link", "https://example.org/demo"));
            requests.sendFile(
                    evidence + "/files?fileName=DEMO-bien-ban.pdf&forEverybody=true&title=" + encoded("DEMO: biên bản"),
                    pdf());
        }
    }

    /** One page with the word on it. */
    private static byte[] pdf() {
        String page = "BT /F1 72 Tf 150 420 Td (DEMO) Tj ET";
        return """
                %%PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                  /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
                4 0 obj << /Length %d >> stream
                %s
                endstream endobj
                trailer << /Root 1 0 R >>
                %%%%EOF
                """.formatted(page.length() + 1, page).getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
