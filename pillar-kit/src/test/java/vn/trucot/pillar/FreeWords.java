package vn.trucot.pillar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Why a field into which anything could be written is not for a name, number or address of a natural person: an entry of
 * {@code src/test/resources/free-words.yaml}.
 *
 * @param because in words, for whoever asks
 */
record FreeWords(Holds holds, String because) {

    /** What stands there instead. */
    enum Holds {
        /** The name of something that is no person: an institution, a place for everybody, a system, a document, a course. */
        INSTITUTION,
        /** A position or agency of officials in their public role, without the name of who holds it. */
        OFFICE,
        /** What something is about. */
        MATTER,
        /** A code or number of a thing, an institution or a document. */
        CODE
    }

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    FreeWords {
        if (because == null || because.split(" ").length < 3) {
            throw new IllegalArgumentException("'" + because + "' is no reason");
        }
    }

    /** Those of a module, by register and field: {@code models.steps.who}. */
    static Map<String, FreeWords> of(Path file) throws IOException {
        return YAML.readValue(file.toFile(), new TypeReference<>() {});
    }
}
