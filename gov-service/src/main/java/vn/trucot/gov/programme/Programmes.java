package vn.trucot.gov.programme;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionFiles;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionsInvalid;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The programmes of targets: those of the service ({@code trucot.programmes}), and those in the operator's folder, which takes
 * the place of one with the same code. With a mistake in one of them the service does not start.
 */
@Startup
@Singleton
class Programmes {

    private final SortedMap<String, Programme> byCode = new TreeMap<>();

    @Inject
    Programmes(@ConfigProperty(name = "trucot.programmes") Optional<List<String>> names, DefinitionFiles files) {
        this(Stream.concat(
                        names.orElse(List.of()).stream()
                                .map(name -> DefinitionFile.ofService("programmes/" + name.strip() + ".yaml")),
                        files.ofOperator("programmes").stream())
                .toList());
    }

    Programmes(List<DefinitionFile> files) {
        List<DefinitionMistake> mistakes = new ArrayList<>();
        for (DefinitionFile file : files) {
            Programme programme = new ProgrammeReader(file, mistakes).read();
            if (programme != null) {
                byCode.put(programme.code(), programme);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
    }

    Collection<Programme> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /**
     * A programme.
     *
     * @throws Problem NOT_FOUND
     */
    Programme find(String code) {
        Programme programme = byCode.get(code);
        if (programme == null) {
            throw new Problem(
                    ProblemCode.NOT_FOUND, "there is no programme of targets '" + code + "', only " + byCode.keySet());
        }
        return programme;
    }
}
