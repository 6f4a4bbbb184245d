package vn.trucot.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of an earlier run is found again; somebody else's is never signalled. */
class PidFileTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Process process;
    private PidFile file;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sh", "-c", "while :; do sleep 0.05; done", "trucot-test-marker")
                .directory(folder.toFile())
                .start();
        file = new PidFile(folder.resolve("run/one.pid"));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aProcessIsFoundAgainByItsIdAndItsMarker() {
        // When
        file.write(process.pid(), "trucot-test-marker");

        // Then
        assertThat(file.running().map(left -> left.process().pid())).contains(process.pid());
        assertThat(folder.resolve("run").toFile().list()).containsExactly("one.pid");
    }

    @Test
    void aProcessWithoutTheMarkerIsSomebodyElses() throws InterruptedException {
        // Given
        file.write(process.pid(), "another-marker");

        // When
        boolean stopped = file.stopRunning(Signal.TERM, SOON);

        // Then
        assertThat(stopped).isFalse();
        assertThat(process.waitFor(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void whatIsLeftOverIsStoppedAndForgotten() {
        // Given
        file.write(process.pid(), "trucot-test-marker");

        // When
        boolean stopped = file.stopRunning(Signal.TERM, SOON);

        // Then
        assertThat(stopped).isTrue();
        assertThat(process.isAlive()).isFalse();
        assertThat(file.path()).doesNotExist();
        assertThat(file.stopRunning(Signal.TERM, SOON)).isFalse();
    }

    @Test
    void aProcessThatIsGoneIsNotRunning() throws InterruptedException {
        // Given
        file.write(process.pid(), "trucot-test-marker");

        // When
        Signal.KILL.send(process.pid());
        process.waitFor();

        // Then
        assertThat(file.running()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234\n\n", "no number\nmarker\n", "-5\nmarker\n"})
    void aFileThatIsNotWholeNamesNobody(String content) throws IOException {
        // Given
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), content);

        // Then
        assertThat(file.running()).isEmpty();
    }

    @Test
    void withoutAFileNobodyIsRunning() {
        assertThat(file.running()).isEmpty();
    }

    @Test
    void whatWorksInAFolderIsFoundByIt() throws IOException {
        assertThat(LeftOver.workingIn(folder.toRealPath()))
                .extracting(left -> left.process().pid())
                .contains(process.pid());
        assertThat(LeftOver.workingIn(folder.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void whatIgnoresTheSignalIsKilled() throws IOException {
        // Given
        Process stubborn =
                new ProcessBuilder("sh", "-c", "trap '' TERM; echo up; while :; do sleep 0.05; done").start();
        assertThat(stubborn.getInputStream().read()).isEqualTo('u');

        // When
        new LeftOver(stubborn.toHandle()).stop(Signal.TERM, Duration.ofMillis(200));

        // Then
        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void whoListensOnAPortIsNamed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // When
            String owner = PortOwner.of(socket.getLocalPort()).orElse("nobody");

            // Then
            assertThat(owner)
                    .startsWith("process " + ProcessHandle.current().pid() + " (")
                    .hasSizeLessThan(150);
        }
    }

    @Test
    void aPortOnWhichNobodyListensHasNoOwner() throws IOException {
        // Given
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        // Then
        assertThat(PortOwner.of(port)).isEmpty();
    }

    @Test
    void aSignalToNobodyIsNoError() throws InterruptedException {
        // Given
        process.destroyForcibly().waitFor();

        // When
        Signal.CONT.send(process.pid());

        // Then
        assertThat(process.isAlive()).isFalse();
    }
}
