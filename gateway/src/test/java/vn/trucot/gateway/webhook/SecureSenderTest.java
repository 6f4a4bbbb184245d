package vn.trucot.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is at the checked address must have a certificate of the name that was wanted. */
class SecureSenderTest {

    private static final String PASSWORD = "of a test";

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private PfxOptions certificate;
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        Path store = folder.resolve("store.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=receiver.example",
                        "-ext",
                        "san=dns:receiver.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        certificate = new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
        server = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))
                .requestHandler(request -> {
                    asked.incrementAndGet();
                    request.response().setStatusCode(204).end();
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theCertificateOfTheNameIsTakenAtTheCheckedAddress() {
        // When
        Answer answer = send("receiver.example", new HttpClientOptions().setTrustOptions(certificate));

        // Then
        assertThat(answer).isEqualTo(new Answer(true, false, "204"));
    }

    @Test
    void aTrustedCertificateOfAnotherNameIsRefused() {
        // When
        Answer answer = send("other.example", new HttpClientOptions().setTrustOptions(certificate));

        // Then
        assertThat(answer.taken()).isFalse();
        assertThat(asked).hasValue(0);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        // When
        Answer answer = send("receiver.example", new HttpClientOptions());

        // Then
        assertThat(answer.taken()).isFalse();
        assertThat(asked).hasValue(0);
    }

    private Answer send(String name, HttpClientOptions options) {
        Resolver resolver = _ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
        Addresses addresses = new Addresses(new PublicAddresses(List.of("loopback")), false, resolver);
        return new Sender(vertx, addresses, Duration.ofSeconds(5), options)
                .send("https://" + name + ":" + server.actualPort() + "/", "id", "{}", List.of(Secret.made()));
    }
}
