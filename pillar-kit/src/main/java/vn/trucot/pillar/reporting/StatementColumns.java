package vn.trucot.pillar.reporting;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.SentTable;
import vn.trucot.pillar.importing.TableRows;

/** Reads statements from a table, CSV or XLSX, with a head of the fields' names. */
final class StatementColumns {

    private StatementColumns() {}

    /** Hands every row to the intake; the number of rows. */
    static long read(BodyForm form, InputStream body, StatementIntake intake) {
        try (SentTable sent = SentTable.open(
                form, body, RawStatement.REQUIRED, RawStatement.OPTIONAL, RawStatement.TYPES, intake.faults())) {
            return read(sent.rows(), intake);
        }
    }

    private static long read(TableRows table, StatementIntake intake) {
        int indicator = table.columns().indexOf("indicator");
        int orgUnit = table.columns().indexOf("orgUnit");
        int period = table.columns().indexOf("period");
        int breakdown = table.columns().indexOf("breakdown");
        int numerator = table.columns().indexOf("numerator");
        int denominator = table.columns().indexOf("denominator");
        int notApplicable = table.columns().indexOf("notApplicable");
        int sourceKind = table.columns().indexOf("sourceKind");
        int sourceName = table.columns().indexOf("sourceName");
        int publishedOn = table.columns().indexOf("publishedOn");
        int place = table.columns().indexOf("place");
        int note = table.columns().indexOf("note");
        RawStatement raw = new RawStatement();
        while (table.next()) {
            raw.indicator = text(table, indicator);
            raw.orgUnit = text(table, orgUnit);
            raw.period = text(table, period);
            raw.breakdown = text(table, breakdown);
            raw.numerator = number(table, numerator);
            raw.denominator = number(table, denominator);
            raw.notApplicable = text(table, notApplicable);
            raw.sourceKind = text(table, sourceKind);
            raw.sourceName = text(table, sourceName);
            raw.publishedOn = text(table, publishedOn);
            raw.place = text(table, place);
            raw.note = text(table, note);
            intake.take(table.row(), raw);
        }
        return table.count();
    }

    /** Null also in a column that the table does not have. */
    private static @Nullable String text(TableRows table, int column) {
        return column < 0 ? null : table.value(column);
    }

    private static @Nullable String number(TableRows table, int column) {
        return column < 0 ? null : table.number(column);
    }
}
