package vn.trucot.pillar.reporting;

import java.io.InputStream;
import vn.trucot.pillar.importing.CsvRows;

/** Reads statements from a CSV file with a header of the fields' names. */
final class StatementCsv {

    private StatementCsv() {}

    /** Hands every row to the intake; the number of rows. */
    static long read(InputStream body, StatementIntake intake) {
        CsvRows csv = new CsvRows(body, RawStatement.REQUIRED, RawStatement.OPTIONAL, intake.faults());
        int indicator = csv.column("indicator");
        int orgUnit = csv.column("orgUnit");
        int period = csv.column("period");
        int breakdown = csv.column("breakdown");
        int numerator = csv.column("numerator");
        int denominator = csv.column("denominator");
        int notApplicable = csv.column("notApplicable");
        int sourceKind = csv.column("sourceKind");
        int sourceName = csv.column("sourceName");
        int publishedOn = csv.column("publishedOn");
        int place = csv.column("place");
        int note = csv.column("note");
        RawStatement raw = new RawStatement();
        while (csv.next()) {
            raw.indicator = csv.value(indicator);
            raw.orgUnit = csv.value(orgUnit);
            raw.period = csv.value(period);
            raw.breakdown = csv.value(breakdown);
            raw.numerator = csv.number(numerator);
            raw.denominator = csv.number(denominator);
            raw.notApplicable = csv.value(notApplicable);
            raw.sourceKind = csv.value(sourceKind);
            raw.sourceName = csv.value(sourceName);
            raw.publishedOn = csv.value(publishedOn);
            raw.place = csv.value(place);
            raw.note = csv.value(note);
            intake.take(csv.row(), raw);
        }
        return csv.row();
    }
}
