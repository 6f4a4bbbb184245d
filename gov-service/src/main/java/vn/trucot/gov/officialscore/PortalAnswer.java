package vn.trucot.gov.officialscore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an answer, read at once: an answer is bounded. */
final class PortalAnswer {

    private static final int DEEPEST = 20;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PortalAnswer() {}

    /** The rows, numbered on from {@code before}; null if the bytes are no list of objects and hold none as {@code data}. */
    static @Nullable List<PortalRow> rows(byte[] body, PortalVersion version, long before) {
        JsonNode list = list(body);
        if (list == null) {
            return null;
        }
        List<PortalRow> rows = new ArrayList<>();
        for (JsonNode row : list) {
            if (!row.isObject()) {
                return null;
            }
            rows.add(PortalRow.of(before + rows.size() + 1, row, version));
        }
        return rows;
    }

    private static @Nullable JsonNode list(byte[] body) {
        try {
            JsonNode answer = JSON.readTree(body);
            JsonNode list = answer.isObject() ? answer.path("data") : answer;
            return list.isArray() ? list : null;
        } catch (IOException e) {
            return null;
        }
    }
}
