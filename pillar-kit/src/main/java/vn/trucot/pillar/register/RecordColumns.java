package vn.trucot.pillar.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.RowField;
import vn.trucot.pillar.importing.RowShape;

/**
 * The records of a kind as tables that a batch reads back: one of the records, and one for each list in them whose rows name
 * the record. A cell holds what the JSON of the field is.
 */
final class RecordColumns<R extends Record & RecordState> {

    /** A list in the records of a kind, as a table of its own. */
    record ListColumns(String name, List<String> fields) {

        String[] head() {
            return Stream.concat(Stream.of(BatchReader.ID), fields.stream()).toArray(String[]::new);
        }

        /** A row for each entry that the record has. */
        Stream<@Nullable Object[]> rows(JsonNode record) {
            return record.path(name).valueStream().map(entry -> {
                @Nullable Object[] cells = new Object[fields.size() + 1];
                cells[0] = cell(record.get(BatchReader.ID));
                for (int column = 1; column < cells.length; column++) {
                    cells[column] = cell(entry.get(fields.get(column - 1)));
                }
                return cells;
            });
        }
    }

    private final ObjectMapper json;
    private final String[] head;
    private final List<RecordKind.Column<R>> told;
    private final List<ListColumns> lists;

    RecordColumns(RecordKind<R> kind, ObjectMapper json) {
        this.json = json;
        RowShape shape = RowShape.of(kind.type());
        this.told = kind.told();
        this.head = Stream.of(
                        Stream.of(BatchReader.ID),
                        names(shape).stream(),
                        told.stream().map(RecordKind.Column::field),
                        Stream.of(BatchReader.VERSION))
                .flatMap(names -> names)
                .toArray(String[]::new);
        this.lists = shape.lists().stream()
                .flatMap(list -> Stream.ofNullable(list.listed()).map(of -> new ListColumns(list.name(), names(of))))
                .toList();
    }

    private static List<String> names(RowShape shape) {
        return shape.columns().stream().map(RowField::name).toList();
    }

    List<ListColumns> lists() {
        return lists;
    }

    String[] head() {
        return head;
    }

    /** The record as the answers have it, with what its kind tells besides. */
    JsonNode json(Stored<R> record) {
        ObjectNode fields = json.valueToTree(record);
        told.forEach(column ->
                fields.set(column.field(), json.valueToTree(column.value().apply(record.record()))));
        return fields;
    }

    @Nullable
    Object[] cells(JsonNode record) {
        @Nullable Object[] cells = new Object[head.length];
        for (int column = 0; column < head.length; column++) {
            cells[column] = cell(record.get(head[column]));
        }
        return cells;
    }

    private static @Nullable Object cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? value.booleanValue() : value.asText();
    }
}
