package vn.trucot.gateway.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things that are lists in YAML: those that come with the gateway, in {@code <folder>/<folder>.yaml} of its jar, and those of its
 * operator, in the same folder of his definitions.
 */
public final class DefinitionFiles<T> {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String folder;
    private final TypeReference<List<T>> type;

    public DefinitionFiles(String folder, TypeReference<List<T>> type) {
        this.folder = folder;
        this.type = type;
    }

    /** Those that come with the gateway. */
    public List<T> builtIn() {
        String name = folder + "/" + folder + ".yaml";
        try (InputStream file =
                Objects.requireNonNull(DefinitionFiles.class.getClassLoader().getResourceAsStream(name), name)) {
            return read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the operator by the names of their files, in the order of these. */
    public Map<String, List<T>> ofOperator(Optional<Path> definitions) {
        Map<String, List<T>> found = new LinkedHashMap<>();
        Optional<Path> own = definitions.map(path -> path.resolve(folder)).filter(Files::isDirectory);
        if (own.isPresent()) {
            try (Stream<Path> files = Files.list(own.get())) {
                for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    String name = folder + "/" + file.getFileName();
                    found.put(name, read(name, Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /**
     * Those of a file.
     *
     * @throws IllegalStateException with file, line and reason
     */
    public List<T> read(String name, String text) {
        try {
            return YAML.readValue(text, type);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Throwable reason = e.getCause() == null ? e : e.getCause();
            String said =
                    reason instanceof JsonProcessingException json ? json.getOriginalMessage() : reason.getMessage();
            throw new IllegalStateException(name + (at == null ? "" : ", line " + at.getLineNr()) + ": " + said, e);
        }
    }
}
