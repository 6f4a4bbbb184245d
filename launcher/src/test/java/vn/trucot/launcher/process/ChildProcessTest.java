package vn.trucot.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.launcher.StartFailed;

/** A process that was started is asked to stop, killed if it does not, and never outlives who started it. */
class ChildProcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void whatItSaysStandsInItsLogWhereverItSaysIt() {
        // When
        ChildProcess process = start("echo \"$GREETING\"; echo trouble >&2; exit 3", Map.of("GREETING", "xin chào"));

        // Then
        assertThat(process.endsWithin(SOON)).isTrue();
        assertThat(process.exitCode()).isEqualTo(3);
        assertThat(process.log()).hasContent("xin chào\ntrouble");
    }

    @Test
    void aSecondRunGoesOnInTheSameLog() {
        // Given
        start("echo one", Map.of()).endsWithin(SOON);

        // When
        ChildProcess second = start("echo two", Map.of());

        // Then
        assertThat(second.endsWithin(SOON)).isTrue();
        assertThat(second.log()).hasContent("one\ntwo");
    }

    @Test
    void aLongLogIsPutAside() throws IOException {
        // Given
        Path log = folder.resolve("logs/sh.log");
        Files.createDirectories(log.getParent());
        Files.write(log, new byte[20 * 1024 * 1024 + 1]);

        // When
        start("echo fresh", Map.of()).endsWithin(SOON);

        // Then
        assertThat(log).hasContent("fresh");
        assertThat(Path.of(log + ".1")).hasSize(20 * 1024 * 1024 + 1);
    }

    @Test
    void theShellOfWhoeverCallsDoesNotConfigureIt() {
        // When
        ChildProcess process = start("env | grep -E '^(PG|JAVA_TOOL_OPTIONS)' || echo none", Map.of());

        // Then
        assertThat(process.endsWithin(SOON)).isTrue();
        assertThat(process.log()).hasContent("none");
    }

    @Test
    void whatStopsWhenItIsAskedIsNotKilled() {
        // Given
        ChildProcess process = start("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.05; done", Map.of());
        awaitLog(process, "up");

        // When
        process.stop(SOON);

        // Then
        assertThat(process.isAlive()).isFalse();
        assertThat(process.exitCode()).isZero();
        assertThat(process.log()).hasContent("up\nbye");
    }

    @Test
    void whatDoesNotStopInTimeIsKilled() {
        // Given
        ChildProcess process = start("trap '' TERM; echo up; while :; do sleep 0.05; done", Map.of());
        awaitLog(process, "up");

        // When
        process.stop(Duration.ofMillis(200));

        // Then
        assertThat(process.isAlive()).isFalse();
        assertThat(process.exitCode()).isEqualTo(128 + 9);
    }

    @Test
    void whatHasEndedIsStoppedWithoutHarm() {
        // Given
        ChildProcess process = start("exit 0", Map.of());
        assertThat(process.endsWithin(SOON)).isTrue();

        // When
        process.stop(SOON);
        process.close();

        // Then
        assertThat(process.exitCode()).isZero();
    }

    @Test
    void aFailureShowsTheEndOfTheLog() {
        // Given
        ChildProcess process =
                start("for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do echo line $i; done; exit 1", Map.of());
        assertThat(process.endsWithin(SOON)).isTrue();

        // When
        StartFailed failure = process.failure("did not start");

        // Then
        assertThat(failure)
                .hasMessageStartingWith("sh did not start; its log " + process.log() + " ends with\nline 2\nline 3\n")
                .hasMessageEndingWith("line 16");
    }

    @Test
    void aCommandThatIsNotThereIsToldInTheLog() {
        // When
        ChildProcess process =
                ChildProcess.start("nothing", List.of("/nowhere/program"), Map.of(), folder.resolve("a.log"));

        // Then
        assertThat(process.endsWithin(SOON)).isTrue();
        assertThat(process.exitCode()).isEqualTo(127);
        assertThat(process.failure("ended")).hasMessageContaining("/nowhere/program");
    }

    @Test
    void aLogThatCannotBeWrittenIsTold() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("file"), "");

        // When / Then
        assertThatThrownBy(() -> ChildProcess.start("sh", List.of("true"), Map.of(), file.resolve("a.log")))
                .isInstanceOf(StartFailed.class)
                .hasMessageStartingWith("sh could not be started: ");
    }

    @Test
    void whenWhoStartedItIsGoneItIsSignalled() throws Exception {
        // Given
        Process parent = new ProcessBuilder(Leash.on(
                        List.of("sh", "-c", "trap 'exit 42' TERM; echo up; while :; do sleep 0.05; done"), Signal.TERM))
                .start();
        assertThat(parent.getInputStream().read()).isEqualTo('u');

        // When
        parent.getOutputStream().close();

        // Then
        assertThat(parent.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(parent.exitValue()).isEqualTo(42);
    }

    @Test
    void theEndOfALogIsItsLastLines() throws IOException {
        // Given
        Path log = folder.resolve("a.log");
        Files.writeString(log, "một\nhai\nba\n");
        Path endless = folder.resolve("b.log");
        Files.writeString(endless, "x".repeat(20_000) + "\nlast");

        // Then
        assertThat(LogTail.of(log, 2)).isEqualTo("hai\nba");
        assertThat(LogTail.of(log, 9)).isEqualTo("một\nhai\nba");
        assertThat(LogTail.of(endless, 1)).isEqualTo("last");
        assertThat(LogTail.of(endless, 2)).hasSize(16 * 1024);
        assertThat(LogTail.of(folder.resolve("c.log"), 2))
                .isEqualTo("(" + folder.resolve("c.log") + " cannot be read)");
    }

    private ChildProcess start(String script, Map<String, String> environment) {
        return ChildProcess.start("sh", List.of("sh", "-c", script), environment, folder.resolve("logs/sh.log"));
    }

    private static void awaitLog(ChildProcess process, String text) {
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end && !read(process.log()).contains(text)) {
            Thread.onSpinWait();
        }
        assertThat(read(process.log())).contains(text);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
