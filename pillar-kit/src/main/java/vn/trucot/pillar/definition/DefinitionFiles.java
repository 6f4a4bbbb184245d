package vn.trucot.pillar.definition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trucot.events.Pillar;

/**
 * Where definitions come from: the service's own files, and those that an operator put into a folder
 * ({@code TRUCOT_DEFINITIONS}), in which each pillar has a folder with one for each kind: {@code gov/forms}.
 */
@Singleton
public class DefinitionFiles {

    private static final List<String> KINDS =
            List.of("indicators", "forms", "criteria", "programmes", "marketplaces", "integrity");

    private final Optional<Path> folder;
    private final Pillar pillar;

    DefinitionFiles(@ConfigProperty(name = "trucot.definitions") Optional<Path> folder, Pillar pillar) {
        this.folder = folder;
        this.pillar = pillar;
    }

    /**
     * The operator's files of a kind, by name.
     *
     * @param kind {@code indicators}, {@code forms}, {@code criteria}, {@code programmes}, {@code marketplaces} or {@code integrity}
     */
    public List<DefinitionFile> ofOperator(String kind) {
        if (folder.isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(folder.get())) {
            throw invalid(folder.get(), "is no folder; TRUCOT_DEFINITIONS names it");
        }
        Path files = folder.get().resolve(pillar.path()).resolve(kind);
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(files)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> DefinitionFile.ofFolder(folder.get(), file))
                    .toList();
        } catch (IOException e) {
            throw invalid(files, "cannot be read: " + e.getMessage());
        }
    }

    /** The names of all files that the operator brought. */
    public List<String> operatorFiles() {
        return KINDS.stream()
                .flatMap(kind -> ofOperator(kind).stream())
                .map(DefinitionFile::name)
                .toList();
    }

    private static DefinitionsInvalid invalid(Path place, String reason) {
        return new DefinitionsInvalid(List.of(DefinitionMistake.ofFile(place.toString(), reason)));
    }
}
