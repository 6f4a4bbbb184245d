package vn.trucot.gateway.regime;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The regimes that come with the gateway, and those of its operator, which take the place of those of the same code. */
@Singleton
@Startup
public class Regimes {

    private static final String BUILT_IN = "regimes/regimes.yaml";
    private static final TypeReference<List<Regime>> LIST = new TypeReference<>() {};
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Regime> byCode = new LinkedHashMap<>();
    private final List<String> operatorFiles;

    Regimes(@ConfigProperty(name = "trucot.definitions") Optional<Path> definitions) {
        read(BUILT_IN, builtIn()).forEach(regime -> byCode.put(regime.code(), regime));
        List<Path> files = definitions
                .map(folder -> folder.resolve("regimes"))
                .filter(Files::isDirectory)
                .map(Regimes::in)
                .orElse(List.of());
        files.forEach(file -> read(nameOf(file), text(file)).forEach(regime -> byCode.put(regime.code(), regime)));
        operatorFiles = files.stream().map(Regimes::nameOf).toList();
    }

    Collection<Regime> all() {
        return byCode.values();
    }

    /** The names of the files that the operator brought. */
    public List<String> operatorFiles() {
        return operatorFiles;
    }

    /**
     * The regimes of a file.
     *
     * @throws IllegalStateException with file, line and reason
     */
    static List<Regime> read(String name, String text) {
        try {
            return YAML.readValue(text, LIST);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Throwable reason = e.getCause() == null ? e : e.getCause();
            String said =
                    reason instanceof JsonProcessingException json ? json.getOriginalMessage() : reason.getMessage();
            throw new IllegalStateException(name + (at == null ? "" : ", line " + at.getLineNr()) + ": " + said, e);
        }
    }

    private static String builtIn() {
        try (InputStream file = Regimes.class.getClassLoader().getResourceAsStream(BUILT_IN)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        return "regimes/" + file.getFileName();
    }
}
