package vn.trucot.pillar.definition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** The whole file; missing, with a mistake that names the line, if it is no YAML. */
    public JsonNode read(List<DefinitionMistake> mistakes) {
        try (InputStream yaml = source.open()) {
            return MAPPER.readTree(yaml);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
            mistakes.add(new DefinitionMistake(name, "", line, String.valueOf(e.getOriginalMessage())));
        } catch (IOException e) {
            mistakes.add(new DefinitionMistake(name, "", "", "cannot be read: " + e.getMessage()));
        }
        return MissingNode.getInstance();
    }

    /** The fields of one of its entries, with those of {@code defaults} behind them. */
    public DefinitionEntry entry(String entry, JsonNode own, JsonNode defaults, List<DefinitionMistake> mistakes) {
        DefinitionEntry fields = new DefinitionEntry(name, entry, own, defaults, mistakes);
        if (!own.isMissingNode() && !own.isObject()) {
            fields.mistake("", "fields are needed, as name: value");
        }
        return fields;
    }

    /** The same without defaults. */
    public DefinitionEntry entry(String entry, JsonNode own, List<DefinitionMistake> mistakes) {
        return entry(entry, own, MissingNode.getInstance(), mistakes);
    }
}
