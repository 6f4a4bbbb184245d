package vn.trucot.gateway.regime;

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

/** The regimes that come with the gateway, and those of its operator, which take the place of those of the same code. */
@Singleton
@Startup
public class Regimes {

    static final DefinitionFiles<Regime> FILES = new DefinitionFiles<>("regimes", new TypeReference<>() {});

    private final Map<String, Regime> byCode = new LinkedHashMap<>();
    private final List<String> operatorFiles;

    Regimes(@ConfigProperty(name = "trucot.definitions") Optional<Path> definitions) {
        add(FILES.builtIn());
        Map<String, List<Regime>> own = FILES.ofOperator(definitions);
        own.values().forEach(this::add);
        operatorFiles = List.copyOf(own.keySet());
    }

    private void add(List<Regime> regimes) {
        regimes.forEach(regime -> byCode.put(regime.code(), regime));
    }

    Collection<Regime> all() {
        return byCode.values();
    }

    /** The names of the files that the operator brought. */
    public List<String> operatorFiles() {
        return operatorFiles;
    }
}
