package vn.trucot.pillar.form;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A service whose operator brought the files that the guide to forms shows. */
public final class GuidedDefinitions implements QuarkusTestProfile {

    private static final Pattern FILE = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);

    @Override
    public Map<String, String> getConfigOverrides() {
        return of("forms");
    }

    /** The configuration of a service whose operator brought the files that a guide ({@code docs}) shows. */
    public static Map<String, String> of(String name) {
        try {
            Path folder = Path.of("target", "definitions-of-" + name).toAbsolutePath();
            String guide = Files.readString(Path.of("..", "docs", name + ".md"));
            for (MatchResult file : FILE.matcher(guide).results().toList()) {
                Path path = folder.resolve(file.group(1));
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.group(2));
            }
            return Map.of("trucot.definitions", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
