package vn.trucot.pillar.importing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.reason.Language;

/** What is wrong with which cells of a sheet, in words for who filled it in. */
record CellNotes(SortedMap<Cell, String> notes) {

    /** A cell carries at most so much; more is not read. */
    private static final int LONGEST = 2_000;

    /** The place of a cell; row and column count from 1. */
    record Cell(int row, int column) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }

        /** As a spreadsheet writes it. */
        String name() {
            return XlsxRange.letters(column) + row;
        }
    }

    CellNotes {
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /**
     * The notes of mistakes. One of a whole row, or in a field that has no column, stands in the first cell of its row.
     *
     * @param columns by their names, from 1
     * @param words tells a reason in the language
     */
    static CellNotes of(
            List<Fault> mistakes, Map<String, Integer> columns, Language language, UnaryOperator<String> words) {
        int first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(1);
        SortedMap<Cell, String> notes = new TreeMap<>();
        for (Fault mistake : mistakes) {
            Long row = mistake.row();
            if (row != null) {
                Integer column = mistake.field() == null ? null : columns.get(mistake.field());
                notes.merge(
                        new Cell(Math.toIntExact(row) + 1, column == null ? first : column),
                        (column == null ? ofRow(language, mistake.field()) : "") + words.apply(mistake.reason()),
                        CellNotes::both);
            }
        }
        return new CellNotes(notes);
    }

    private static String ofRow(Language language, @Nullable String field) {
        String whole = language == Language.VI ? "Cả dòng" : "Whole row";
        return field == null ? whole + ": " : whole + " (" + field + "): ";
    }

    private static String both(String first, String second) {
        return first.length() > LONGEST || first.contains(second) ? first : first + "\n" + second;
    }
}
