package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program in another language than Java, and what it said. */
final class Program {

    private Program() {}

    /** Whatever it says; one that fails, or does not end within a minute, is a failure of the test. */
    static String said(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().putAll(environment);
        Path errors = Files.createTempFile("trucot-program-", ".err");
        Process process = program.redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        String failed = Files.readString(errors);
        Files.delete(errors);
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(failed + said).isZero();
        return said;
    }

    /** Skips the test, and says so, where a program that it needs cannot be run. */
    static void need(String why, String... command) throws InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            there = false;
        }
        if (!there) {
            System.out.println("NOT TRIED: " + why);
        }
        Assumptions.assumeTrue(there, why);
    }
}
