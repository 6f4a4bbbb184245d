package vn.trucot.pillar.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.JsonFaults;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Reads the rows of a JSON array, of lines of JSON, of a CSV file or a workbook one after the other, each as a JSON object. */
abstract class ObjectRows {

    private final ObjectMapper mapper;
    private final ObjectReader element;
    private final TableHead head;
    private final Map<String, Class<?>> types;
    private final long most;
    private final BatchFaults faults;

    /**
     * Begins.
     *
     * @param types what the columns hold, by their names
     * @param most so many rows there may be
     */
    ObjectRows(
            ObjectMapper mapper,
            ObjectReader element,
            TableHead head,
            Map<String, Class<?>> types,
            long most,
            BatchFaults faults) {
        this.mapper = mapper;
        this.element = element;
        this.head = head;
        this.types = types;
        this.most = most;
        this.faults = faults;
    }

    /** Takes a row. */
    abstract void row(long number, ObjectNode fields, List<XlsxList> lists) throws IOException;

    /** The lists of a workbook beside its first sheet. */
    List<XlsxList> lists(XlsxBook book) throws IOException {
        return List.of();
    }

    /** A table begins; a JSON array does not say so. */
    void begin(List<String> columns, List<XlsxList> lists) {}

    final long most() {
        return most;
    }

    /** Reads all rows; answers how many there were. */
    final long all(BodyForm form, InputStream body) {
        try {
            return switch (form) {
                case CSV -> table(new CsvRows(body, head.required(), head.optional(), faults), List.of());
                case XLSX -> xlsx(body);
                case JSON -> json(body);
                case NDJSON -> lines(body);
            };
        } catch (JsonProcessingException e) {
            throw JsonFaults.problem(e);
        } catch (IOException e) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "the body could not be read to its end");
        }
    }

    private long xlsx(InputStream body) throws IOException {
        try (XlsxBook book = XlsxBook.open(body);
                XlsxRows sheet = book.rows(book.first(), head, types, faults)) {
            List<XlsxList> lists = lists(book);
            long received = table(sheet, lists);
            lists.forEach(XlsxList::mustBeUsed);
            return received;
        }
    }

    private long table(TableRows table, List<XlsxList> lists) throws IOException {
        begin(table.columns(), lists);
        while (table.next()) {
            mustHaveRoom(table.count());
            ObjectNode node = mapper.createObjectNode();
            for (int column = 0; column < table.columns().size(); column++) {
                String name = table.columns().get(column);
                String value = isNumber(types.get(name)) ? table.number(column) : table.value(column);
                if (value != null) {
                    node.put(name, value);
                }
            }
            row(table.row(), node, lists);
        }
        return table.count();
    }

    static boolean isNumber(@Nullable Class<?> type) {
        return type != null && (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class));
    }

    private long json(InputStream body) throws IOException {
        long received = 0;
        try (JsonParser json = mapper.getFactory().createParser(body)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new Problem(ProblemCode.BODY_MALFORMED, "a batch is a JSON array of objects");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                object(json, ++received);
            }
            if (json.nextToken() != null) {
                throw new Problem(ProblemCode.BODY_MALFORMED, "behind the array comes more; send one array");
            }
        }
        return received;
    }

    /** Objects one behind the other, without an array around them. */
    private long lines(InputStream body) throws IOException {
        long received = 0;
        try (JsonParser json = mapper.getFactory().createParser(body)) {
            while (json.nextToken() != null) {
                object(json, ++received);
            }
        }
        return received;
    }

    private void object(JsonParser json, long number) throws IOException {
        mustHaveRoom(number);
        JsonNode read = element.readTree(json);
        if (read instanceof ObjectNode fields) {
            row(number, fields, List.of());
        } else {
            faults.add(number, null, ProblemCode.ROW_MALFORMED, "row " + number + " is no JSON object");
        }
    }

    private void mustHaveRoom(long count) {
        if (count > most) {
            throw new Problem(
                    ProblemCode.BODY_TOO_LARGE,
                    "a batch has at most " + most + " rows; send the others in another one");
        }
    }
}
