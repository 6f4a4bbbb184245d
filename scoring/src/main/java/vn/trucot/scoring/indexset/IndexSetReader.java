package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an index set from YAML. What is wrong is refused with the file, the place in it, its line and the reason: of every
 * component and pillar what is wrong with it first; what is wrong between them once each is right by itself.
 */
final class IndexSetReader {

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final List<String> mistakes = new ArrayList<>();

    IndexSet read(IndexSetFile file) {
        try {
            return yaml.readValue(file.text(), IndexSet.class);
        } catch (JsonProcessingException first) {
            findAll(file.text(), first);
            throw new InvalidIndexSet(file.name(), mistakes, first);
        }
    }

    private void findAll(String text, JsonProcessingException first) {
        try {
            JsonNode set = yaml.readTree(text);
            YamlLines lines = lines(text);
            each(set, "", "mainIndices", (main, place) -> {
                int before = mistakes.size();
                each(main, place, "components", (component, at) -> check(component, Component.class, at, lines));
                if (mistakes.size() == before) {
                    check(main, MainIndex.class, place, lines);
                }
            });
            each(set, "", "pillars", (pillar, place) -> check(pillar, PillarIndex.class, place, lines));
            if (mistakes.isEmpty()) {
                mistakes.add(told("", first, lines));
            }
        } catch (JsonProcessingException malformed) {
            mistakes.add("line " + malformed.getLocation().getLineNr() + ": " + reason(malformed));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
    }

    private static void each(JsonNode of, String place, String field, BiConsumer<JsonNode, String> part) {
        for (int i = 0; i < of.path(field).size(); i++) {
            part.accept(Objects.requireNonNull(of.path(field).get(i)), place + "/" + field + "/" + i);
        }
    }

    private void check(JsonNode part, Class<?> type, String place, YamlLines lines) {
        try {
            yaml.treeToValue(part, type);
        } catch (JsonProcessingException e) {
            mistakes.add(told(place, e, lines));
        }
    }

    private YamlLines lines(String text) throws IOException {
        try (JsonParser parser = yaml.createParser(text)) {
            return YamlLines.of(parser);
        }
    }

    private static String told(String within, JsonProcessingException e, YamlLines lines) {
        StringBuilder place = new StringBuilder(within);
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                place.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
            }
        }
        String at = place.isEmpty() ? "/" : place.toString();
        return at + " line " + lines.of(place.toString()) + ": " + reason(e);
    }

    static String reason(JsonProcessingException e) {
        Throwable cause = e;
        while (!(cause instanceof IllegalArgumentException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause == e ? e.getOriginalMessage() : cause.getMessage();
        return withoutClassNames(message);
    }

    private static String withoutClassNames(@Nullable String message) {
        return message == null
                ? "it is malformed"
                : message.replaceAll(" ?(as a subtype of `[^`]*`|\\((class|for POJO)[^)]*\\))", "");
    }
}
