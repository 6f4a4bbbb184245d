package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

/** Reads an index set from YAML; what is wrong is refused with the file, the place in it and the reason. */
final class IndexSetReader {

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    IndexSet read(IndexSetFile file) {
        try {
            return yaml.readValue(file.text(), IndexSet.class);
        } catch (JsonProcessingException e) {
            throw new InvalidIndexSet(file.name(), place(e), reason(e), e);
        }
    }

    private static String place(JsonProcessingException e) {
        StringBuilder place = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                place.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
            }
        }
        return e.getLocation() == null
                ? place.toString()
                : place + " line " + e.getLocation().getLineNr();
    }

    private static String reason(JsonProcessingException e) {
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
