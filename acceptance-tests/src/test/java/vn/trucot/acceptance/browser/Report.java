package vn.trucot.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Keeps what a test measured in {@code target/dashboard}, and says it in the log. */
final class Report {

    private static final Path FOLDER = Path.of("target", "dashboard");

    private Report() {}

    static void write(String name, String text, double slowness) {
        String measured = String.format(Locale.ROOT, "%s (slowness of the machine: %.1f)", text, slowness);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".txt"), measured + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("dashboard: " + name + ": " + measured);
    }
}
