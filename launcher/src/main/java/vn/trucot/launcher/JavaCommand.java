package vn.trucot.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line of a small Java process. */
final class JavaCommand {

    private final List<String> words = new ArrayList<>();

    private JavaCommand(String marker) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(marker);
        words.add("-XX:+UseSerialGC");
        words.add("-XX:+ExitOnOutOfMemoryError");
        words.add("-Duser.timezone=Asia/Ho_Chi_Minh");
        words.add("-Dfile.encoding=UTF-8");
    }

    /** Stands first on the command line, so that the process is known again after a crash. */
    static String marker(String name, Path directory) {
        return "-Dtrucot.process=" + name + "@" + directory;
    }

    static JavaCommand of(String marker) {
        return new JavaCommand(marker);
    }

    /** The most it may take, as {@code 256m}. */
    JavaCommand heap(String most) {
        return option("-Xmx" + most);
    }

    JavaCommand option(String option) {
        words.add(option);
        return this;
    }

    JavaCommand property(String name, String value) {
        return option("-D" + name + "=" + value);
    }

    /** Ends the command with a class of this module. */
    List<String> mainClass(Class<?> main, String... arguments) {
        words.addAll(List.of("-cp", LauncherClassPath.text(), main.getName()));
        words.addAll(Arrays.asList(arguments));
        return List.copyOf(words);
    }

    /** Ends the command with an executable jar. */
    List<String> jar(Path jar) {
        words.addAll(List.of("-jar", jar.toString()));
        return List.copyOf(words);
    }
}
