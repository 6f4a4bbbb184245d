package vn.trucot.pillar.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.problem.StrictJson;

/**
 * The rows of a file of returns: a row is a line of a return, with the org unit, the period, the code of the line and a column
 * for each field.
 */
final class FormRows {

    static final String ORG_UNIT = "orgUnit";
    static final String PERIOD = "period";
    static final String COMMENT = "comment";
    static final String RECEIVED = "receivedOn";
    static final String DEMO = "demo";

    private static final int MOST_ROWS = 100_000;
    private static final int LONGEST_COMMENT = 2_000;
    private static final int MOST_DIGITS = 30;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /** A line that could be read. */
    record Row(
            long number,
            OrgUnitId orgUnit,
            Period period,
            FormLine line,
            @Nullable String comment,
            @Nullable LocalDate receivedOn,
            boolean demo) {}

    private final BatchReader reader;
    private final BodyForm writtenAs;
    private final SpooledBody body;

    FormRows(BatchReader reader, BodyForm writtenAs, SpooledBody body) {
        this.reader = reader;
        this.writtenAs = writtenAs;
        this.body = body;
    }

    /** The columns of a file of returns. */
    static List<String> columns(Form form) {
        return Stream.of(
                        Stream.of(ORG_UNIT, PERIOD),
                        Stream.ofNullable(form.lines()).map(Form.FormLines::by),
                        form.fields().stream().map(FormField::name),
                        Stream.of(COMMENT, RECEIVED, DEMO))
                .flatMap(Function.identity())
                .toList();
    }

    /** Those of all versions, each column once. */
    static List<String> columns(List<Form> versions) {
        SequencedSet<String> columns = new LinkedHashSet<>();
        versions.reversed().forEach(form -> columns.addAll(columns(form)));
        List.of(COMMENT, RECEIVED, DEMO).forEach(columns::addLast);
        return List.copyOf(columns);
    }

    /** Reads the rows; of those that cannot be read the mistakes are noted. */
    long read(List<Form> versions, BatchFaults faults, List<Row> rows) {
        Map<String, Class<?>> required = required(versions);
        Map<String, Class<?>> optional = types(versions);
        required.keySet().forEach(optional::remove);
        try (InputStream bytes = body.read()) {
            return reader.objects(writtenAs, bytes, required, optional, MOST_ROWS, faults, (number, fields) -> {
                Row row = row(versions.getLast(), new Reading(number, fields, faults));
                if (row != null) {
                    rows.add(row);
                }
            });
        } catch (IOException e) {
            throw new Problem(ProblemCode.UNEXPECTED, "the body that was received cannot be read again");
        }
    }

    private static Map<String, Class<?>> required(List<Form> versions) {
        Map<String, Class<?>> required = new LinkedHashMap<>();
        required.put(ORG_UNIT, OrgUnitId.class);
        required.put(PERIOD, Period.class);
        Form.FormLines lines = versions.getLast().lines();
        if (lines != null) {
            required.put(lines.by(), String.class);
        }
        return required;
    }

    /** What the columns of a file hold, by their names. */
    static Map<String, Class<?>> types(List<Form> versions) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        columns(versions).forEach(column -> types.put(column, type(column)));
        types.putAll(required(versions));
        return types;
    }

    private static Class<?> type(String column) {
        return switch (column) {
            case COMMENT -> String.class;
            case RECEIVED -> LocalDate.class;
            case DEMO -> boolean.class;
            default -> BigDecimal.class;
        };
    }

    private static @Nullable Row row(Form form, Reading reading) {
        String by = form.lines() == null ? null : form.lines().by();
        OrgUnitId unit = reading.required(ORG_UNIT, OrgUnitId::of);
        Period period = reading.required(PERIOD, Period::parse);
        String code = by == null ? null : reading.required(by, FormRows::code);
        String comment = reading.optional(COMMENT, FormRows::comment);
        LocalDate received = reading.optional(RECEIVED, StrictJson::day);
        Boolean demo = reading.optional(DEMO, FormRows::flag);
        Map<String, BigDecimal> figures = new TreeMap<>();
        List<String> known = new ArrayList<>(List.of(ORG_UNIT, PERIOD, COMMENT, RECEIVED, DEMO));
        if (by != null) {
            known.add(by);
        }
        for (String name : reading.names()) {
            if (!known.contains(name)) {
                BigDecimal number = reading.optional(name, FormRows::number);
                if (number != null) {
                    figures.put(name, number);
                }
            }
        }
        return reading.failed || unit == null || period == null
                ? null
                : new Row(
                        reading.number,
                        unit,
                        period,
                        new FormLine(code, figures),
                        comment,
                        received,
                        Boolean.TRUE.equals(demo));
    }

    private static String code(String text) {
        if (text.length() > 50 || !text.matches("[\\p{L}\\p{N}._/-]+")) {
            throw new InvalidTerm("code of a line", text, "write at most 50 letters, digits and . _ / -");
        }
        return text;
    }

    private static String comment(String text) {
        if (text.length() > LONGEST_COMMENT) {
            throw new InvalidTerm(
                    COMMENT, text.substring(0, 40) + "...", "write at most " + LONGEST_COMMENT + " characters");
        }
        return text;
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidTerm("flag", text, "write true or false");
        };
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new InvalidTerm("number", text, "write digits, as 12 or 12.5");
        }
        return new BigDecimal(text);
    }

    /** As a person writes it; not of a number that would be endless. */
    private static String digits(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    /** The fields of one row; notes what none of them can be. */
    private static final class Reading {

        private final long number;
        private final ObjectNode fields;
        private final BatchFaults faults;
        private boolean failed;

        Reading(long number, ObjectNode fields, BatchFaults faults) {
            this.number = number;
            this.fields = fields;
            this.faults = faults;
        }

        List<String> names() {
            List<String> names = new ArrayList<>();
            fields.fieldNames().forEachRemaining(names::add);
            return names;
        }

        <T> @Nullable T required(String name, Function<String, T> reader) {
            T value = optional(name, reader);
            if (value == null && !fields.hasNonNull(name)) {
                fail(name, ProblemCode.VALIDATION_FAILED, "'" + name + "' is missing in row " + number);
            }
            return value;
        }

        <T> @Nullable T optional(String name, Function<String, T> reader) {
            JsonNode value = fields.path(name);
            if (value.isMissingNode() || value.isNull()) {
                return null;
            }
            try {
                if (!value.isValueNode()) {
                    throw new InvalidTerm("value", value.getNodeType().name(), "write a text or a number");
                }
                return reader.apply(value.isNumber() ? digits(value.decimalValue()) : value.asText());
            } catch (InvalidTerm e) {
                fail(name, ProblemCode.VALUE_MALFORMED, String.valueOf(e.getMessage()));
                return null;
            }
        }

        private void fail(String name, ProblemCode code, String reason) {
            failed = true;
            faults.add(number, name, code, reason);
        }
    }
}
