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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.JsonFaults;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Reads a batch of records of one type from a JSON array or a CSV file, and checks each with Bean Validation. The columns
 * of the CSV file are the JSON fields of the record type; those that are {@code @Nullable} or {@code boolean} may be left
 * out, collections have no column.
 */
@Singleton
public class BatchReader {

    private static final String ID = "id";

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
     * @param contentType text/csv, else JSON
     * @throws Problem if the body as a whole cannot be read
     */
    public <T extends Record> Batch<T> read(Class<T> type, MediaType contentType, InputStream body) {
        BatchFaults faults = new BatchFaults();
        List<BatchRow<T>> rows = new ArrayList<>();
        Reading<T> reading =
                new Reading<>(type, false, faults, (number, id, value) -> rows.add(new BatchRow<>(number, value)));
        long received = reading.all(contentType, body, Long.MAX_VALUE);
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
        return new Reading<>(type, true, faults, rows).all(contentType, body, most);
    }

    /** Takes the rows of a batch one by one, before they are anything. */
    @FunctionalInterface
    public interface Objects {

        void row(long number, ObjectNode fields) throws JsonProcessingException;
    }

    /**
     * Reads the rows one after the other as JSON objects whose fields are the columns of a CSV file; empty ones are left out.
     *
     * @param required columns that a CSV file needs
     * @param optional those that it may have
     * @param most so many rows there may be
     * @return number of rows there were
     * @throws Problem if the body as a whole cannot be read; BODY_TOO_LARGE if it has too many rows
     */
    public long each(
            MediaType contentType,
            InputStream body,
            List<String> required,
            List<String> optional,
            long most,
            BatchFaults faults,
            Objects rows) {
        return new Table(required, optional, most, faults, rows).all(contentType, body);
    }

    private final class Table {

        private final List<String> required;
        private final List<String> optional;
        private final long most;
        private final BatchFaults faults;
        private final Objects rows;

        Table(List<String> required, List<String> optional, long most, BatchFaults faults, Objects rows) {
            this.required = required;
            this.optional = optional;
            this.most = most;
            this.faults = faults;
            this.rows = rows;
        }

        long all(MediaType contentType, InputStream body) {
            try {
                return contentType.getSubtype().equals("csv") ? csv(body) : json(body);
            } catch (JsonProcessingException e) {
                throw JsonFaults.problem(e);
            } catch (IOException e) {
                throw new Problem(ProblemCode.BODY_MALFORMED, "the body could not be read to its end");
            }
        }

        private long csv(InputStream body) throws IOException {
            CsvRows csv = new CsvRows(body, required, optional, faults);
            while (csv.next()) {
                ObjectNode node = mapper.createObjectNode();
                for (int column = 0; column < csv.columns().size(); column++) {
                    String value = csv.value(column);
                    if (value != null) {
                        node.put(csv.columns().get(column), value);
                    }
                }
                row(csv.row(), node);
            }
            return csv.row();
        }

        private long json(InputStream body) throws IOException {
            long received = 0;
            try (JsonParser json = mapper.getFactory().createParser(body)) {
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    throw new Problem(ProblemCode.BODY_MALFORMED, "a batch is a JSON array of objects");
                }
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    row(++received, element.readTree(json));
                }
                if (json.nextToken() != null) {
                    throw new Problem(ProblemCode.BODY_MALFORMED, "behind the array comes more; send one array");
                }
            }
            return received;
        }

        private void row(long number, JsonNode node) throws IOException {
            if (number > most) {
                throw new Problem(
                        ProblemCode.BODY_TOO_LARGE,
                        "a batch has at most " + most + " rows; send the others in another one");
            }
            if (node instanceof ObjectNode fields) {
                rows.row(number, fields);
            } else {
                faults.add(number, null, ProblemCode.ROW_MALFORMED, "row " + number + " is no JSON object");
            }
        }
    }

    private final class Reading<T extends Record> {

        private final RowShape shape;
        private final ObjectReader reader;
        private final boolean identified;
        private final BatchFaults faults;
        private final Rows<T> rows;

        Reading(Class<T> type, boolean identified, BatchFaults faults, Rows<T> rows) {
            this.shape = RowShape.of(type);
            this.reader = mapper.readerFor(type);
            this.identified = identified;
            this.faults = faults;
            this.rows = rows;
        }

        long all(MediaType contentType, InputStream body, long most) {
            List<String> optional = new ArrayList<>(shape.optional());
            if (identified) {
                optional.addFirst(ID);
            }
            return each(contentType, body, shape.required(), optional, most, faults, this::row);
        }

        private void row(long number, ObjectNode fields) throws JsonProcessingException {
            JsonNode id = identified ? fields.remove(ID) : null;
            UUID named;
            T value;
            try {
                named = id == null ? null : mapper.readerFor(UUID.class).readValue(id);
                value = reader.readValue(fields);
            } catch (JsonProcessingException e) {
                Fault fault = JsonFaults.fault(e);
                String field = field(fault.pointer());
                faults.add(number, field == null && id != null ? ID : field, fault.code(), fault.reason());
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (isComplete(number, value) && isValid(number, value)) {
                rows.row(number, named, value);
            }
        }

        private boolean isComplete(long number, T value) {
            List<String> missing = shape.missing(value);
            missing.forEach(name -> faults.add(
                    number, name, ProblemCode.VALIDATION_FAILED, "'" + name + "' is missing in row " + number));
            return missing.isEmpty();
        }

        private boolean isValid(long number, T value) {
            var violations = validator.validate(value);
            violations.forEach(violation -> faults.add(
                    number,
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
