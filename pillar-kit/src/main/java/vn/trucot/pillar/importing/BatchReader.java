package vn.trucot.pillar.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.JsonFaults;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.Table;

/**
 * Reads a batch of records of one type from a JSON array, a CSV file or an XLSX workbook, and checks each with Bean
 * Validation. The columns of a table are the JSON fields of the record type; those that are {@code @Nullable} or {@code
 * boolean} may be left out. Collections have no column; a list of records may have a sheet of its name in the workbook.
 */
@Singleton
public class BatchReader {

    /** The part of the media type of XLSX behind the slash. */
    private static final String XLSX = Table.XLSX.substring(Table.XLSX.indexOf('/') + 1);

    /** The column that names the record. */
    public static final String ID = "id";

    /** The column that tells the version which a row was made from. */
    public static final String VERSION = "version";

    private final ObjectMapper mapper;
    private final ObjectReader element;
    private final Validator validator;

    BatchReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.element = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.validator = validator;
    }

    /**
     * Reads all rows.
     *
     * @param contentType CSV, XLSX, else JSON
     * @throws Problem if the body as a whole cannot be read
     */
    public <T extends Record> Batch<T> read(Class<T> type, MediaType contentType, InputStream body) {
        BatchFaults faults = new BatchFaults();
        List<BatchRow<T>> rows = new ArrayList<>();
        Reading<T> reading = new Reading<>(
                type, false, Long.MAX_VALUE, faults, row -> rows.add(new BatchRow<>(row.number(), row.value())));
        long received = reading.all(contentType, body);
        return new Batch<>(rows, received, faults);
    }

    /** Takes the rows of a batch one by one. */
    @FunctionalInterface
    public interface Rows<T> {

        /** A row that could be read; {@code id} is null if it names none. */
        void row(long number, @Nullable UUID id, T value);
    }

    /**
     * Reads the rows one after the other and hands on each that could be read; of the others the mistakes are noted. Beside
     * the fields of the type a row may have an {@code id}.
     *
     * @param most so many rows there may be
     * @return number of rows there were
     * @throws Problem if the body as a whole cannot be read; BODY_TOO_LARGE if it has too many rows
     */
    public <T extends Record> long each(
            Class<T> type, MediaType contentType, InputStream body, long most, BatchFaults faults, Rows<T> rows) {
        return records(type, contentType, body, most, faults, row -> rows.row(row.number(), row.id(), row.value()));
    }

    /** The same, with the version that a row may tell and what the file leaves untold. */
    public <T extends Record> long records(
            Class<T> type,
            MediaType contentType,
            InputStream body,
            long most,
            BatchFaults faults,
            Consumer<ReadRow<T>> rows) {
        return new Reading<>(type, true, most, faults, rows).all(contentType, body);
    }

    private final class Reading<T extends Record> {

        private final RowShape shape;
        private final TableHead head;
        private final ObjectReader reader;
        private final boolean identified;
        private final long most;
        private final BatchFaults faults;
        private final Consumer<ReadRow<T>> rows;

        Reading(Class<T> type, boolean identified, long most, BatchFaults faults, Consumer<ReadRow<T>> rows) {
            this.shape = RowShape.of(type);
            this.head = new TableHead(shape.required(), optional(identified, shape));
            this.reader = mapper.readerFor(type);
            this.identified = identified;
            this.most = most;
            this.faults = faults;
            this.rows = rows;
        }

        private static List<String> optional(boolean identified, RowShape shape) {
            return identified
                    ? Stream.of(List.of(ID), shape.optional(), List.of(VERSION))
                            .flatMap(List::stream)
                            .toList()
                    : shape.optional();
        }

        long all(MediaType contentType, InputStream body) {
            try {
                if (contentType.getSubtype().equals("csv")) {
                    return table(new CsvRows(body, head.required(), head.optional(), faults), List.of());
                }
                return contentType.getSubtype().equals(XLSX) ? xlsx(body) : json(body);
            } catch (JsonProcessingException e) {
                throw JsonFaults.problem(e);
            } catch (IOException e) {
                throw new Problem(ProblemCode.BODY_MALFORMED, "the body could not be read to its end");
            }
        }

        private long xlsx(InputStream body) throws IOException {
            try (XlsxBook book = XlsxBook.open(body);
                    XlsxRows sheet = book.rows(book.first(), head, shape, faults)) {
                List<XlsxList> lists = new ArrayList<>();
                for (RowField field : identified ? shape.lists() : List.<RowField>of()) {
                    XlsxList list = XlsxList.read(book, field, most);
                    if (list != null) {
                        lists.add(list);
                    }
                }
                long received = table(sheet, lists);
                lists.forEach(XlsxList::mustBeUsed);
                return received;
            }
        }

        private long table(TableRows table, List<XlsxList> lists) throws IOException {
            Set<String> told = new HashSet<>(table.columns());
            Set<String> untold = shape.namesBut(told);
            lists.forEach(list -> told.add(list.name()));
            Set<String> untoldIdentified = shape.namesBut(told);
            while (table.next()) {
                mustHaveRoom(table.count());
                ObjectNode node = mapper.createObjectNode();
                for (int column = 0; column < table.columns().size(); column++) {
                    String value = table.value(column);
                    if (value != null) {
                        node.put(table.columns().get(column), value);
                    }
                }
                JsonNode id = node.get(ID);
                if (id != null) {
                    lists.forEach(list -> node.set(list.name(), list.of(id.textValue(), mapper)));
                }
                row(table.row(), node, id == null ? untold : untoldIdentified, lists);
            }
            return table.count();
        }

        private long json(InputStream body) throws IOException {
            long received = 0;
            try (JsonParser json = mapper.getFactory().createParser(body)) {
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    throw new Problem(ProblemCode.BODY_MALFORMED, "a batch is a JSON array of objects");
                }
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    mustHaveRoom(++received);
                    row(received, element.readTree(json), Set.of(), List.of());
                }
                if (json.nextToken() != null) {
                    throw new Problem(ProblemCode.BODY_MALFORMED, "behind the array comes more; send one array");
                }
            }
            return received;
        }

        private void mustHaveRoom(long count) {
            if (count > most) {
                throw new Problem(
                        ProblemCode.BODY_TOO_LARGE,
                        "a batch has at most " + most + " rows; send the others in another one");
            }
        }

        private void row(long number, JsonNode node, Set<String> untold, List<XlsxList> lists) throws IOException {
            if (!(node instanceof ObjectNode fields)) {
                faults.add(number, null, ProblemCode.ROW_MALFORMED, "row " + number + " is no JSON object");
                return;
            }
            RowMistakes noted = new RowMistakes(faults, number, fields.path(ID).asText(), lists);
            String own = ID;
            try {
                UUID id = own(ID, UUID.class, fields);
                own = VERSION;
                Long version = own(VERSION, Long.class, fields);
                own = null;
                T value = reader.readValue(fields);
                if (isComplete(noted, value) && isValid(noted, value)) {
                    rows.accept(new ReadRow<>(number, id, version, value, untold));
                }
            } catch (JsonProcessingException e) {
                Fault fault = JsonFaults.fault(e);
                noted.add(own == null ? field(fault.pointer()) : own, fault.code(), fault.reason());
            }
        }

        /** What a row says beside the fields of its type. */
        private <V> @Nullable V own(String name, Class<V> kind, ObjectNode fields) throws IOException {
            JsonNode told = identified ? fields.remove(name) : null;
            return told == null || told.isNull() ? null : mapper.readerFor(kind).<V>readValue(told);
        }

        private boolean isComplete(RowMistakes noted, T value) {
            List<String> missing = shape.missing(value);
            missing.forEach(name ->
                    noted.add(name, ProblemCode.VALIDATION_FAILED, "'" + name + "' is missing in row " + noted.row()));
            return missing.isEmpty();
        }

        private boolean isValid(RowMistakes noted, T value) {
            var violations = validator.validate(value);
            violations.forEach(violation -> noted.add(
                    violation.getPropertyPath().toString(),
                    ProblemCode.VALIDATION_FAILED,
                    violation.getPropertyPath() + " " + violation.getMessage() + ", not '" + violation.getInvalidValue()
                            + "'"));
            return violations.isEmpty();
        }

        private static @Nullable String field(@Nullable String pointer) {
            return pointer == null || pointer.isEmpty() ? null : pointer.substring(1);
        }
    }
}
