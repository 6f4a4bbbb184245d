package vn.trucot.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Accounts to try the suite with, one for each role, all with the same known password. They say that they are demo accounts, and a
 * gateway takes them only while it listens on its own machine alone.
 */
public final class DemoAccounts {

    /** Of all of them. */
    public static final String PASSWORD = "thu nghiem 2026";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PROVINCE = "15~2025";
    private static final String COMMUNE = "15~2025.02647";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final Supplier<String> token;

    private record Demo(String name, String fullName, List<String> grants, String password, boolean demo) {

        Demo(String name, String fullName, String grant) {
            this(name, fullName + " (MẪU)", List.of(grant), PASSWORD, true);
        }
    }

    /**
     * Into the suite behind a gateway.
     *
     * @param token gives a bearer token of an administrator
     */
    public DemoAccounts(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** The accounts by name, each with what it is. */
    public static Map<String, String> names() {
        return demos().stream()
                .collect(Collectors.toMap(
                        Demo::name, demo -> demo.grants().getFirst(), (one, other) -> one, TreeMap::new));
    }

    private static List<Demo> demos() {
        return List.of(
                new Demo("demo-xa", "Cán bộ phường Lào Cai", "reporter:*:" + COMMUNE),
                new Demo("demo-duyet", "Người duyệt của tỉnh", "approver:*:" + PROVINCE),
                new Demo("demo-lanhdao", "Lãnh đạo tỉnh", "viewer:*:" + PROVINCE),
                new Demo("demo-quantri", "Quản trị của tỉnh", "administrator:*:" + PROVINCE),
                new Demo("demo-kiemtra", "Kiểm tra, giám sát", "auditor:*:*"));
    }

    /** Adds those that are not there yet; {@link DataSetRejected} tells why one is refused. */
    public void add() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Demo demo : demos()) {
                add(http, demo);
            }
        } catch (IOException e) {
            throw new DataSetRejected("the gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataSetRejected("the load was interrupted", e);
        }
    }

    private void add(HttpClient http, Demo demo) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/accounts"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(demo)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 201 && response.statusCode() != 409) {
            throw new DataSetRejected(
                    "account %s: %d %.300s".formatted(demo.name(), response.statusCode(), response.body()));
        }
    }

    private static String json(Demo demo) throws JsonProcessingException {
        return JSON.writeValueAsString(demo);
    }
}
