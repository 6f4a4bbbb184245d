package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.launcher.process.ChildProcess;

/** Another terminal ends the suite, and a next start ends what a crash left behind. */
class RunFileTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private ChildProcess process;

    @AfterEach
    void end() {
        if (process != null) {
            process.kill();
        }
    }

    @Test
    void theLauncherThatRunsIsFoundByItsFile() {
        // Given
        RunFile file = new RunFile(folder);

        // When
        file.write(Map.of());

        // Then
        assertThat(file.runningLauncher()).contains(ProcessHandle.current());
        file.delete();
        assertThat(file.runningLauncher()).isEmpty();
        file.delete();
    }

    @Test
    void aProcessThatBeganAtAnotherTimeIsSomebodyElses() throws IOException {
        // Given
        long pid = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("run"), "launcher " + pid + " 2020-01-01T00:00:00Z\ngov 1\n\n");
        RunFile file = new RunFile(folder);

        // Then
        assertThat(file.runningLauncher()).isEmpty();
        assertThat(file.endLeftOvers()).isZero();
    }

    @Test
    void whatACrashLeftIsEndedButNotWhoEndsIt() {
        // Given
        process = sleeping();
        RunFile file = new RunFile(folder);
        file.write(Map.of("gov", process));

        // When
        int ended = file.endLeftOvers();

        // Then
        assertThat(ended).isEqualTo(1);
        assertThat(process.endsWithin(SOON)).isTrue();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void whatDoesNotEndInTimeIsKilled() throws IOException {
        // Given
        process = ChildProcess.start(
                "stubborn",
                List.of("sh", "-c", "trap '' TERM; echo up; while :; do sleep 0.05; done"),
                Map.of(),
                folder.resolve("stubborn.log"));
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end && Files.size(process.log()) == 0) {
            Thread.onSpinWait();
        }

        // When
        RunFile.end(process.handle(), Duration.ofSeconds(1));

        // Then
        assertThat(process.endsWithin(SOON)).isTrue();
        assertThat(process.exitCode()).isEqualTo(128 + 9);
    }

    @Test
    void whoEndsASuiteIsToldWhetherOneWasRunning() throws IOException {
        // Given
        process = sleeping();
        String began = process.handle().info().startInstant().orElseThrow().toString();

        // When
        String nothing = said(() -> new Down(folder).run());
        Files.writeString(folder.resolve("run"), "gov " + process.pid() + " " + began + "\n");
        String crashed = said(() -> new Down(folder).run());

        // Then
        assertThat(nothing).isEqualTo("no suite was running\n");
        assertThat(crashed).isEqualTo("1 processes of a crashed run have ended\n");
        assertThat(process.endsWithin(SOON)).isTrue();
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void whoEndsARunningSuiteWaitsForIt() throws IOException {
        // Given
        process = sleeping();
        String began = process.handle().info().startInstant().orElseThrow().toString();
        Files.writeString(folder.resolve("run"), "launcher " + process.pid() + " " + began + "\n");

        // When
        String said = said(() -> new Down(folder).run());

        // Then
        assertThat(said).isEqualTo("the suite has ended\n");
        assertThat(process.endsWithin(SOON)).isTrue();
    }

    @Test
    void aSuiteThatRunsIsNotStartedTwice() {
        // Given
        new RunFile(folder.resolve(".trucot")).write(Map.of());

        // When / Then
        assertThatThrownBy(() -> new Up(folder, true).run())
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("the suite is running already as process "
                        + ProcessHandle.current().pid() + "; ./trucot down ends it");
    }

    @Test
    void aPrivateFolderIsForItsOwnerAlone() throws IOException {
        // Given
        Path secret = folder.resolve("a/keys");

        // When
        Folders.createPrivate(secret);
        Folders.createPrivate(secret);

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderIsRemovedWithAllThatIsInIt() throws IOException {
        // Given
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("base/1"));
        Files.writeString(data.resolve("base/1/file"), "x");
        Files.writeString(folder.resolve("kept"), "x");
        Files.createSymbolicLink(data.resolve("link"), folder.resolve("kept"));

        // When
        Folders.delete(data);
        Folders.delete(data);

        // Then
        assertThat(data).doesNotExist();
        assertThat(folder.resolve("kept")).exists();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("file"), "");

        // When / Then
        assertThatThrownBy(() -> Folders.createPrivate(file.resolve("keys")))
                .isInstanceOf(StartFailed.class)
                .hasMessageStartingWith("cannot make the folder " + file.resolve("keys"));
    }

    private ChildProcess sleeping() {
        return ChildProcess.start("sleep", List.of("sleep", "600"), Map.of(), folder.resolve("sleep.log"));
    }

    private static String said(Runnable work) {
        PrintStream usual = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(usual);
        }
        return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
