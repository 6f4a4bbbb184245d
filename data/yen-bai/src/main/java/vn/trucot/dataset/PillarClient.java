package vn.trucot.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.file.Row;
import vn.trucot.events.Pillar;

/** Talks to the pillar services through the gateway. */
final class PillarClient {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ROWS_NAMED = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI gateway;
    private final Supplier<String> token;

    PillarClient(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Sends all rows in as few requests as allowed and adds up the answers. */
    <T> LoadSummary.Part send(Upload<T> upload) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long received = 0;
        long created = 0;
        long updated = 0;
        long unchanged = 0;
        for (int from = 0; from < upload.rows().size(); from += upload.rowsOfARequest()) {
            int to = Math.min(from + upload.rowsOfARequest(), upload.rows().size());
            BatchAnswer answer = sendSome(upload, upload.rows().subList(from, to));
            received += answer.received();
            created += answer.created();
            updated += answer.updated();
            unchanged += answer.unchanged();
        }
        return new LoadSummary.Part(
                upload.pillar(),
                upload.what(),
                received,
                created,
                updated,
                unchanged,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private <T> BatchAnswer sendSome(Upload<T> upload, List<Row<T>> rows) throws IOException, InterruptedException {
        URI address = address(upload.pillar(), upload.path() + "?mode=all");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", upload.format().mediaType())
                .header("Accept", "application/json, application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        upload.format().write(rows.stream().map(Row::value).toList())))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        BatchAnswer answer = read(address, response);
        if (response.statusCode() != 200 || answer.rejected() > 0) {
            throw new DataSetRejected(reasons(address, response.statusCode(), answer, rows));
        }
        if (answer.received() != rows.size()) {
            throw new DataSetRejected("%s received %,d of %,d rows, from %s"
                    .formatted(
                            address,
                            answer.received(),
                            rows.size(),
                            rows.getFirst().place()));
        }
        return answer;
    }

    private static BatchAnswer read(URI address, HttpResponse<String> response) {
        try {
            return JSON.readValue(response.body(), BatchAnswer.class);
        } catch (JsonProcessingException e) {
            throw new DataSetRejected(
                    "%s answered %d and no JSON: %.300s".formatted(address, response.statusCode(), response.body()), e);
        }
    }

    private static <T> String reasons(URI address, int status, BatchAnswer answer, List<Row<T>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("%s answered %d %s %s"
                .formatted(address, status, orEmpty(answer.title()), orEmpty(answer.detail()))
                .strip());
        for (BatchAnswer.RowError error :
                answer.rowErrors().stream().limit(ROWS_NAMED).toList()) {
            lines.add("%s: %s %s %s"
                    .formatted(
                            place(error.row(), rows),
                            orEmpty(error.code()),
                            orEmpty(error.field()),
                            orEmpty(error.reason())));
        }
        if (answer.rowErrors().isEmpty()) {
            lines.add("sent were " + rows.getFirst().place() + " to row "
                    + rows.getLast().number());
        } else if (answer.rowErrors().size() > ROWS_NAMED) {
            lines.add("and %,d more".formatted(answer.rowErrors().size() - ROWS_NAMED));
        }
        return String.join("\n", lines);
    }

    /** The row of the data set that a row of the batch is, and what it says. */
    private static <T> String place(@Nullable Integer number, List<Row<T>> rows) {
        if (number == null || number < 1 || number > rows.size()) {
            return "batch from " + rows.getFirst().place();
        }
        Row<T> row = rows.get(number - 1);
        return "%s (%.200s)".formatted(row.place(), row.value());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What the service says about itself; empty while it does not answer. */
    Optional<JsonNode> status(Pillar pillar) throws InterruptedException {
        return ask(address(pillar, "status"));
    }

    /** What the gateway says about itself and what it has heard of the services; empty while it does not answer. */
    Optional<JsonNode> status() throws InterruptedException {
        return ask(address("status"));
    }

    private Optional<JsonNode> ask(URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(JSON.readTree(response.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private URI address(Pillar pillar, String path) {
        return address(pillar.path() + "/" + path);
    }

    private URI address(String path) {
        String base = gateway.toString();
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return URI.create(root + "/api/v1/" + path);
    }
}
