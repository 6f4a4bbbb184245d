package vn.trucot.pillar.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.JsonFaults;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Reads a batch of records of one type from a JSON array, a CSV file or an XLSX workbook, and checks each with Bean
 * Validation. The columns of a table are the JSON fields of the record type; those that are {@code @Nullable} or {@code
 * boolean} may be left out. Collections have no column; a list of records may have a sheet of its name in the workbook.
 */
@Singleton
public class BatchReader {

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
     * @param form what the body is written as
     * @throws Problem if the body as a whole cannot be read
     */
    public <T extends Record> Batch<T> read(Class<T> type, BodyForm form, InputStream body) {
        BatchFaults faults = new BatchFaults();
        List<BatchRow<T>> rows = new ArrayList<>();
        Reading<T> reading = new Reading<>(
                type, false, Long.MAX_VALUE, faults, row -> rows.add(new BatchRow<>(row.number(), row.value())));
        long received = reading.all(form, body);
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
            Class<T> type, BodyForm form, InputStream body, long most, BatchFaults faults, Rows<T> rows) {
        return records(type, form, body, most, faults, row -> rows.row(row.number(), row.id(), row.value()));
    }

    /** The same, with the version that a row may tell and what the file leaves untold. */
    public <T extends Record> long records(
            Class<T> type, BodyForm form, InputStream body, long most, BatchFaults faults, Consumer<ReadRow<T>> rows) {
        return new Reading<>(type, true, most, faults, rows).all(form, body);
    }

    /** Takes the rows of a batch one by one, before they are anything. */
    @FunctionalInterface
    public interface Objects {

        void row(long number, ObjectNode fields);
    }

    /**
     * Reads the rows one after the other as JSON objects; of a table the fields are the columns, empty ones are left out.
     *
     * @param required columns that a table needs
     * @param optional those that it may have, with what they hold
     * @param most so many rows there may be
     * @return number of rows there were
     * @throws Problem if the body as a whole cannot be read; BODY_TOO_LARGE if it has too many rows
     */
    public long objects(
            BodyForm form,
            InputStream body,
            Map<String, Class<?>> required,
            Map<String, Class<?>> optional,
            long most,
            BatchFaults faults,
            Objects rows) {
        Map<String, Class<?>> types = new HashMap<>(required);
        types.putAll(optional);
        TableHead head = new TableHead(required.keySet(), optional.keySet());
        return new ObjectRows(mapper, element, head, types, most, faults) {
            @Override
            void row(long number, ObjectNode fields, List<XlsxList> lists) {
                rows.row(number, fields);
            }
        }.all(form, body);
    }

    private final class Reading<T extends Record> extends ObjectRows {

        private final RowShape shape;
        private final ObjectReader reader;
        private final boolean identified;
        private final BatchFaults faults;
        private final Consumer<ReadRow<T>> rows;
        private Set<String> untold = Set.of();
        private Set<String> untoldIdentified = Set.of();

        Reading(Class<T> type, boolean identified, long most, BatchFaults faults, Consumer<ReadRow<T>> rows) {
            this(RowShape.of(type), mapper.readerFor(type), identified, most, faults, rows);
        }

        private Reading(
                RowShape shape,
                ObjectReader reader,
                boolean identified,
                long most,
                BatchFaults faults,
                Consumer<ReadRow<T>> rows) {
            super(
                    mapper,
                    element,
                    new TableHead(shape.required(), optional(identified, shape)),
                    shape.types(),
                    most,
                    faults);
            this.shape = shape;
            this.reader = reader;
            this.identified = identified;
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

        @Override
        List<XlsxList> lists(XlsxBook book) throws IOException {
            List<XlsxList> lists = new ArrayList<>();
            for (RowField field : identified ? shape.lists() : List.<RowField>of()) {
                XlsxList list = XlsxList.read(book, field, most());
                if (list != null) {
                    lists.add(list);
                }
            }
            return lists;
        }

        @Override
        void begin(List<String> columns, List<XlsxList> lists) {
            Set<String> told = new HashSet<>(columns);
            untold = shape.namesBut(told);
            lists.forEach(list -> told.add(list.name()));
            untoldIdentified = shape.namesBut(told);
        }

        @Override
        void row(long number, ObjectNode fields, List<XlsxList> lists) throws IOException {
            JsonNode named = fields.get(ID);
            if (named != null) {
                lists.forEach(list -> fields.set(list.name(), list.of(named.textValue(), mapper)));
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
                    rows.accept(new ReadRow<>(number, id, version, value, named == null ? untold : untoldIdentified));
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
