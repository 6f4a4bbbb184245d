package vn.trucot.gov.officialscore;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the portal writes it: all is text, and nothing is checked.
 *
 * @param number from 1, of all pages
 */
record PortalRow(
        long number,
        @Nullable String id,
        @Nullable String name,
        @Nullable String code,
        @Nullable String level,
        @Nullable String total,
        @Nullable String rank,
        @Nullable String month,
        List<Index> indices) {

    /** What it says of one index. */
    record Index(
            @Nullable String code,
            @Nullable String score,
            @Nullable String maximum) {

        static Index of(JsonNode node) {
            return new Index(text(node, "CODE"), text(node, "SCORE"), text(node, "MAX_SCORE"));
        }
    }

    static PortalRow of(long number, JsonNode row, PortalVersion version) {
        List<Index> indices =
                switch (version) {
                    case ROWS -> row.has("CODE") ? List.of(Index.of(row)) : List.of();
                    case LISTS ->
                        row.valueStream()
                                .filter(JsonNode::isArray)
                                .flatMap(JsonNode::valueStream)
                                .map(Index::of)
                                .toList();
                };
        return new PortalRow(
                number,
                text(row, "ID"),
                text(row, "TEN"),
                text(row, "MA_COQUAN"),
                text(row, "CAPDONVIID"),
                text(row, "TONG_SCORE"),
                text(row, "ROW_STT"),
                text(row, "MONTH"),
                indices);
    }

    /** A value in words; null where there is none. */
    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    /** What the body is called. */
    @Nullable
    String body() {
        return name != null ? name : code != null ? code : id;
    }
}
