package vn.trucot.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import vn.trucot.launcher.Ports;

/** A real Keycloak on a free port of this machine, with the realm that {@code deploy/keycloak} has for a suite. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT_SECRET = "of-the-suite-and-long-enough-for-a-key";
    private static final String SYSTEM_SECRET = "of-another-system";
    private static final String ADMIN = "keycloak-admin";
    private static final String ADMIN_PASSWORD = "of this test alone";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Ports.free();
    private final Process process;

    /**
     * Unpacks and starts it, and waits until it answers.
     *
     * @param distribution the zip of the server
     * @param suite where the gateway of the suite will be
     */
    Keycloak(Path distribution, Path folder, Path realm, URI suite) throws IOException {
        Path home = unpack(distribution, folder);
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(realm, home.resolve("data/import").resolve(realm.getFileName()));
        ProcessBuilder start = new ProcessBuilder(
                        "bash",
                        "bin/kc.sh",
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keycloak.log").toFile());
        start.environment()
                .putAll(Map.of(
                        "TRUCOT_ADDRESS", suite.toString(),
                        "TRUCOT_PROVIDER_SECRET", CLIENT_SECRET,
                        "LGSP_SECRET", SYSTEM_SECRET,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD));
        this.process = start.start();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(this::answers);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** What a service is told of it. */
    Map<String, String> settings() {
        return Map.of(
                "TRUCOT_PROVIDER_ENABLED",
                "true",
                "TRUCOT_PROVIDER_NAME",
                "Keycloak",
                "TRUCOT_PROVIDER_URL",
                address() + "/realms/trucot",
                "TRUCOT_PROVIDER_SECRET",
                CLIENT_SECRET);
    }

    /** A token of the other system that the realm knows. */
    String systemToken() throws IOException, InterruptedException {
        return token(
                "trucot",
                Map.of("grant_type", "client_credentials", "client_id", "lgsp", "client_secret", SYSTEM_SECRET));
    }

    /** A token of a client of the realm. */
    String token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address() + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode said = JSON.readTree(answer.body());
        if (!said.has("access_token")) {
            throw new IllegalStateException("no token: " + answer.body());
        }
        return said.path("access_token").asText();
    }

    /** Asks its administration; the answer is what it says, empty if that is nothing. */
    JsonNode administer(String method, String path, Object body) throws IOException, InterruptedException {
        String token = token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMIN,
                        "password",
                        ADMIN_PASSWORD));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address() + "/admin/realms/trucot" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended: " + process.exitValue());
        }
        try {
            URI known = URI.create(address() + "/realms/trucot/.well-known/openid-configuration");
            return http.send(HttpRequest.newBuilder(known).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path unpack(Path distribution, Path folder) throws IOException {
        Path home = folder;
        try (InputStream file = Files.newInputStream(distribution);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("a name leads out of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
                if (entry.getName().endsWith("bin/kc.sh")) {
                    home = target.getParent().getParent();
                }
            }
        }
        return home;
    }

    /** The script starts the server as a child of its own. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
