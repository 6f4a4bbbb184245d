package vn.trucot.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The class path of this module alone. The build writes it beside the classes; the class path of the running process would
 * bring along whatever a test that uses a server has on its own, among it other logging.
 */
final class LauncherClassPath {

    private LauncherClassPath() {}

    static String text() {
        Path own = own();
        Path dependencies = own.resolveSibling("launch.classpath");
        if (!Files.exists(dependencies)) {
            return System.getProperty("java.class.path");
        }
        try {
            return own + File.pathSeparator + Files.readString(dependencies).strip();
        } catch (IOException problem) {
            throw new StartFailed("cannot read " + dependencies + ": " + problem.getMessage(), problem);
        }
    }

    private static Path own() {
        try {
            return Path.of(KafkaServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
