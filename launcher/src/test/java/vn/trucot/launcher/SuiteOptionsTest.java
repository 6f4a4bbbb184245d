package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trucot.launcher.process.ChildProcess;

/** What is started where, and how it is told that it cannot be. */
class SuiteOptionsTest {

    @TempDir
    Path folder;

    @Test
    void usuallyTheGatewayIsOn8080AndTheDataBelowTheProject() {
        // When
        SuiteOptions options = SuiteOptions.usual(folder, line -> {});

        // Then
        assertThat(options.ports())
                .isEqualTo(
                        Map.of(Service.GATEWAY, 8080, Service.GOV, 8081, Service.ECONOMY, 8082, Service.SOCIETY, 8083));
        assertThat(options.folder()).isEqualTo(folder.resolve(".trucot"));
        assertThat(options.postgresPort()).isEqualTo(15432);
        assertThat(options.kafkaPort()).isEqualTo(19092);
        assertThat(options.supervise()).isTrue();
        assertThat(options.settings()).isEmpty();
    }

    @Test
    void aTestHasPortsAndAFolderOfItsOwnAndRestartsNothing() {
        // When
        SuiteOptions options = SuiteOptions.forTest(folder, folder.resolve("run"));

        // Then
        assertThat(Stream.concat(
                        options.ports().values().stream(), Stream.of(options.postgresPort(), options.kafkaPort())))
                .allSatisfy(port -> assertThat(port).isBetween(20_000, 32_000));
        assertThat(options.folder()).isEqualTo(folder.resolve("run"));
        assertThat(options.supervise()).isFalse();
    }

    @Test
    void aPortThatIsTakenIsNamedWithWhoHasIt() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();

            // When / Then
            assertThat(Ports.isFree(port)).isFalse();
            assertThatThrownBy(() -> Ports.requireFree(new TreeMap<>(Map.of("gateway", port, "Kafka", Ports.free()))))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageStartingWith("port " + port + " (gateway) is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageEndingWith(
                            "\nIf the suite runs already, ./trucot down ends it; otherwise end what listens there.")
                    .message()
                    .doesNotContain("Kafka");
        }
    }

    @Test
    void freePortsStopNobody() {
        // Given
        int port = Ports.free();

        // When
        Ports.requireFree(Map.of("gateway", port));

        // Then
        assertThat(Ports.isFree(port)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"reporter, REPORTER", "approver, APPROVER", "administrator, ADMINISTRATOR"})
    void aRoleIsWrittenInSmallLetters(String text, Role role) {
        assertThat(Role.parse(text)).isEqualTo(role);
        assertThat(role.inToken()).isEqualTo(text);
    }

    @Test
    void anotherRoleIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Role.parse("Reporter"))
                .isInstanceOf(StartFailed.class)
                .hasMessage("'Reporter' is no role: write reporter, approver or administrator");
    }

    @Test
    void aPillarIsToldItsDatabaseAndWhomToTrustTheGatewayWhereThePillarsAre() {
        // Given
        ServiceEnvironment environment = new ServiceEnvironment(
                Service::usualPort,
                "127.0.0.1:19092",
                name -> "jdbc:postgresql://127.0.0.1:15432/" + name,
                "p",
                "key",
                "secret",
                "pair",
                folder);

        // When
        Map<String, String> society = environment.of(Service.SOCIETY);
        Map<String, String> gateway = environment.of(Service.GATEWAY);

        // Then
        assertThat(gateway).doesNotContainKey("TRUCOT_CHAIN_KEY");
        assertThat(society)
                .containsEntry("QUARKUS_HTTP_PORT", "8083")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15432/society")
                .containsEntry("TRUCOT_PUBLIC_KEY", "key")
                .containsEntry("TRUCOT_CHAIN_KEY", "pair")
                .containsEntry("TRUCOT_ACCOUNTS_GATEWAY", "http://127.0.0.1:8080")
                .doesNotContainKeys("TRUCOT_GATEWAY_SERVICES_GOV", "TRUCOT_GATEWAY_ACCOUNTS_SESSION_KEY");
        assertThat(gateway)
                .containsEntry("TRUCOT_GATEWAY_SERVICES_GOV", "http://127.0.0.1:8081")
                .containsEntry("TRUCOT_GATEWAY_SERVICES_SOCIETY", "http://127.0.0.1:8083")
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15432/gateway")
                .containsEntry("TRUCOT_GATEWAY_ACCOUNTS_SESSION_KEY", "secret")
                .containsEntry("TRUCOT_GATEWAY_ACCOUNTS_PLAIN_HTTP", "true");
        assertThat(ServiceEnvironment.address(8080)).isEqualTo(URI.create("http://127.0.0.1:8080"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceThatWasNotBuiltIsNamed(Service service) {
        assertThatThrownBy(() -> ServiceProcess.command(service, folder, "-Dmarker"))
                .isInstanceOf(StartFailed.class)
                .hasMessageEndingWith("quarkus-run.jar is missing: build it first (./trucot up does)")
                .hasMessageContaining(service.module());
    }

    @Test
    void aServiceIsASmallJavaProcessThatIsKnownAgain() throws IOException {
        // Given
        Path jar = folder.resolve("gov-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "");

        // When
        List<String> command =
                ServiceProcess.command(Service.GOV, folder, JavaCommand.marker("gov", folder.resolve("run")));

        // Then
        assertThat(command.getFirst()).endsWith("/bin/java");
        assertThat(command.get(1)).isEqualTo("-Dtrucot.process=gov@" + folder.resolve("run"));
        assertThat(command)
                .contains("-Xmx192m", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Dfile.encoding=UTF-8")
                .endsWith("-jar", jar.toString());
    }

    @Test
    void aClassOfTheLauncherIsStartedWithItsOwnClassPath() {
        // When
        List<String> command =
                JavaCommand.of("-Dm").heap("64m").property("a", "b c").mainClass(Main.class, "x", "y");

        // Then
        assertThat(command).contains("-Dm", "-Xmx64m", "-Da=b c").endsWith(Main.class.getName(), "x", "y");
        assertThat(command.get(command.indexOf("-cp") + 1)).isNotBlank();
    }

    @Test
    void theBrokerListensOnThisMachineOnlyAndMakesNoTopicOnItsOwn() {
        // When
        Properties settings = KafkaSettings.of(folder.resolve("log"), 19092, 19093);

        // Then
        assertThat(settings)
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:19092,CONTROLLER://127.0.0.1:19093")
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:19093")
                .containsEntry("log.dirs", folder.resolve("log").toString())
                .containsEntry("auto.create.topics.enable", "false");
    }

    @Test
    void theDatabaseListensOnThisMachineOnlyAndLosesNothing() {
        assertThat(PostgresSettings.of(15432))
                .containsEntry("port", "15432")
                .containsEntry("listen_addresses", "127.0.0.1")
                .containsEntry("unix_socket_directories", "")
                .containsEntry("fsync", "on")
                .containsEntry("synchronous_commit", "on")
                .containsEntry("timezone", "Asia/Ho_Chi_Minh");
    }

    @Test
    void onlyRootBecomesSomebodyElse() {
        // Given
        List<String> command = List.of("initdb", "--pgdata=a");
        boolean isRoot = "root".equals(System.getProperty("user.name"));

        // Then
        assertThat(Unprivileged.command(command))
                .isEqualTo(isRoot ? List.of("unshare", "-U", "initdb", "--pgdata=a") : command);
    }

    @Test
    void whatDiesOrTakesTooLongWhileItStartsIsToldWithItsLog() {
        // Given
        ChildProcess dead = process("echo no room; exit 7");
        dead.endsWithin(Duration.ofSeconds(20));
        try (ChildProcess slow = process("echo still busy; exec sleep 600")) {
            // When / Then
            assertThatThrownBy(() -> Readiness.await(dead, Duration.ofSeconds(20), () -> false))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageStartingWith("sh ended with 7 while starting; its log ")
                    .hasMessageContaining("no room");
            assertThatThrownBy(() -> Readiness.await(slow, Duration.ofMillis(100), () -> false))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageStartingWith("sh was not ready after 0 s; its log ");
            Readiness.await(slow, Duration.ofSeconds(20), () -> true);
        }
    }

    @Test
    void everyServiceHasADatabaseOfItsOwn() {
        assertThat(Stream.of(Service.values()).map(Service::database))
                .containsExactlyInAnyOrder("gov", "economy", "society", "gateway");
    }

    private ChildProcess process(String script) {
        return ChildProcess.start(
                "sh", List.of("sh", "-c", script), Map.of(), folder.resolve("sh-" + script.length() + ".log"));
    }
}
