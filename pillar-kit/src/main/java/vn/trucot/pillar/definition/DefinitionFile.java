package vn.trucot.pillar.definition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.trucot.scoring.indexset.YamlLines;

/**
 * A YAML file of definitions.
 *
 * @param name as it is told who made a mistake in it
 */
public record DefinitionFile(String name, Source source) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(new DefinitionYaml())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Opens the file. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** One that came with the service. */
    public static DefinitionFile ofService(String name) {
        return new DefinitionFile(name, () -> {
            InputStream yaml = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
            if (yaml == null) {
                throw new IOException("is not on the classpath");
            }
            return yaml;
        });
    }

    /** One that an operator brought, named as it lies in his folder. */
    static DefinitionFile ofFolder(Path folder, Path file) {
        return new DefinitionFile(folder.relativize(file).toString(), () -> Files.newInputStream(file));
    }

    /** What is written in it; nothing, with a mistake that names the line, if it is no YAML. */
    public DefinitionText read(List<DefinitionMistake> mistakes) {
        try (InputStream file = source.open()) {
            byte[] yaml = file.readAllBytes();
            JsonNode root = MAPPER.readTree(new ByteArrayInputStream(yaml));
            try (JsonParser parser = MAPPER.createParser(yaml)) {
                return new DefinitionText(name, root, YamlLines.of(parser), mistakes);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            mistakes.add(new DefinitionMistake(name, line, "", "", String.valueOf(e.getOriginalMessage())));
        } catch (IOException e) {
            mistakes.add(DefinitionMistake.ofFile(name, "cannot be read: " + e.getMessage()));
        }
        return DefinitionText.nothing(name, mistakes);
    }
}
