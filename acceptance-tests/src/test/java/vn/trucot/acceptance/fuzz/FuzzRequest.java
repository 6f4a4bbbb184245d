package vn.trucot.acceptance.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * One request as it is sent.
 *
 * @param number its number from 0; with the seed it says what the request is made of
 * @param address path and query, encoded
 * @param body empty where there is none
 */
record FuzzRequest(
        int number, Operation operation, String method, String address, Map<String, String> headers, byte[] body) {

    private static final int SHOWN = 600;
    /** Nothing that is answered at all takes longer, but on a machine that does many other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    HttpRequest to(URI suite) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(suite + address)).timeout(PATIENCE);
        headers.forEach(request::header);
        return request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return "request %d: %s %s %s%n  body of %d bytes: %s"
                .formatted(
                        number,
                        method,
                        cut(address),
                        headers.entrySet().stream()
                                .filter(header -> !header.getKey().equals("Authorization"))
                                .toList(),
                        body.length,
                        cut(text));
    }

    static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " ...";
    }
}
