package vn.trucot.pillar.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** A list within the records of a workbook: a sheet of its name, whose rows name their record by its id. */
final class XlsxList {

    private static final Pattern PLACE = Pattern.compile("(\\w+)[/\\[]([0-9]{1,9})\\b.*");

    private record Entry(long row, List<@Nullable String> values) {}

    private final String name;
    private final List<String> columns;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private XlsxList(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Reads the list; null if the workbook has no sheet for it.
     *
     * @param most so many entries there may be
     * @throws Problem ROW_MALFORMED if a row cannot be read or names no record; BODY_TOO_LARGE
     */
    static @Nullable XlsxList read(XlsxBook book, RowField field, long most) {
        RowShape shape = field.listed();
        Sheet sheet = book.sheet(field.name());
        if (shape == null || sheet == null) {
            return null;
        }
        List<String> required = Stream.concat(Stream.of(BatchReader.ID), shape.required().stream())
                .toList();
        BatchFaults faults = new BatchFaults();
        try (XlsxRows rows = book.rows(sheet, new TableHead(required, shape.optional()), shape.types(), faults)) {
            XlsxList list = new XlsxList(field.name(), rows.columns());
            while (rows.next()) {
                if (rows.count() > most) {
                    throw new Problem(
                            ProblemCode.BODY_TOO_LARGE,
                            "sheet '" + field.name() + "' has more than " + most + " rows; send several files");
                }
                list.add(rows, faults);
            }
            if (!faults.isEmpty()) {
                throw malformed(field.name(), faults.listed());
            }
            return list;
        }
    }

    private void add(XlsxRows rows, BatchFaults faults) {
        @Nullable String[] values = new String[columns.size()];
        String id = null;
        for (int column = 0; column < values.length; column++) {
            if (columns.get(column).equals(BatchReader.ID)) {
                id = rows.value(column);
            } else {
                values[column] = rows.value(column);
            }
        }
        if (id == null) {
            faults.add(rows.row(), BatchReader.ID, ProblemCode.ROW_MALFORMED, "the row does not say whose it is");
        } else {
            entries.computeIfAbsent(key(id), _ -> new ArrayList<>()).add(new Entry(rows.row(), Arrays.asList(values)));
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    /** The entries of a record, none if no row names it. */
    ArrayNode of(String id, ObjectMapper mapper) {
        ArrayNode list = mapper.createArrayNode();
        for (Entry entry : entries.getOrDefault(key(id), List.of())) {
            ObjectNode node = list.addObject();
            for (int column = 0; column < columns.size(); column++) {
                String value = entry.values().get(column);
                if (value != null) {
                    node.put(columns.get(column), value);
                }
            }
        }
        used.add(key(id));
        return list;
    }

    /**
     * Refuses entries of records that are not in the file.
     *
     * @throws Problem ROW_MALFORMED
     */
    void mustBeUsed() {
        List<Fault> lost = entries.entrySet().stream()
                .filter(each -> !used.contains(each.getKey()))
                .limit(BatchFaults.LISTED)
                .map(each -> Fault.ofRow(
                        each.getValue().getFirst().row(),
                        BatchReader.ID,
                        ProblemCode.ROW_MALFORMED,
                        "no row of the first sheet has the id '" + each.getKey() + "'"))
                .toList();
        if (!lost.isEmpty()) {
            throw malformed(name, lost);
        }
    }

    /** Where the entry stands that a place within a record, as {@code sales/3/orders}, is of; null if it is another's. */
    @Nullable
    String where(String id, String place) {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches() || !matcher.group(1).equals(name)) {
            return null;
        }
        List<Entry> own = entries.getOrDefault(key(id), List.of());
        int index = Integer.parseInt(matcher.group(2));
        return index < own.size()
                ? "sheet '" + name + "', row " + own.get(index).row() + ": "
                : null;
    }

    private static Problem malformed(String name, List<Fault> mistakes) {
        return new Problem(
                ProblemCode.ROW_MALFORMED,
                "sheet '" + name + "', row " + mistakes.getFirst().row() + ": "
                        + mistakes.getFirst().reason(),
                mistakes);
    }
}
