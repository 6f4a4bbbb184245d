package vn.trucot.gateway.report;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trucot.gateway.file.DefinitionFiles;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The outlines that come with the gateway, and those of its operator, which take the place of those of the same code. */
@Singleton
@Startup
public class Outlines {

    static final DefinitionFiles<Outline> FILES = new DefinitionFiles<>("reports", new TypeReference<>() {});

    private final Map<String, Outline> byCode = new LinkedHashMap<>();
    private final List<String> operatorFiles;

    Outlines(@ConfigProperty(name = "trucot.definitions") Optional<Path> definitions) {
        add(FILES.builtIn());
        Map<String, List<Outline>> own = FILES.ofOperator(definitions);
        own.values().forEach(this::add);
        operatorFiles = List.copyOf(own.keySet());
    }

    private void add(List<Outline> outlines) {
        outlines.forEach(outline -> byCode.put(outline.code(), outline));
    }

    /** The names of the files that the operator brought. */
    public List<String> operatorFiles() {
        return operatorFiles;
    }

    Collection<Outline> all() {
        return byCode.values();
    }

    /**
     * The outline of a code.
     *
     * @throws Problem NOT_FOUND
     */
    Outline get(String code) {
        Outline outline = byCode.get(code);
        if (outline == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there is no report " + code);
        }
        return outline;
    }
}
