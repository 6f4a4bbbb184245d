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

    private static final Path GUIDE = Path.of("..", "docs", "forms.md");
    private static final Pattern FILE = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path folder = Path.of("target", "definitions-of-the-guide").toAbsolutePath();
            String guide = Files.readString(GUIDE);
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
