package vn.trucot.acceptance.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where this machine has a browser that can be driven; none is ever downloaded. */
final class Chromium {

    static final String ADVICE =
            "no Chromium: set TRUCOT_CHROMIUM to its program, or let ./trucot doctor say how to get it";

    private static final String NAMED = "TRUCOT_CHROMIUM";
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    static Optional<Path> find() {
        String named = System.getenv(NAMED);
        List<String> candidates = named == null || named.isBlank() ? USUAL : List.of(named);
        return candidates.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Whether to go on without one is out of the question. */
    static boolean isRequired() {
        return "true".equals(System.getenv("CI"));
    }
}
