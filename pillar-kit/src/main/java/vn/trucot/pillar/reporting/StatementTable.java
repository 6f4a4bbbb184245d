package vn.trucot.pillar.reporting;

import java.io.OutputStream;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;

/** Writes statements as a CSV file that the batch import reads back, with who said it and when behind. */
final class StatementTable implements AutoCloseable {

    static final String[] HEAD = {
        "indicator",
        "orgUnit",
        "period",
        "breakdown",
        "numerator",
        "denominator",
        "notApplicable",
        "sourceKind",
        "sourceName",
        "publishedOn",
        "place",
        "note",
        "status",
        "inForce",
        "revision",
        "recordedAt",
        "recordedBy"
    };

    private final Table table;
    private final boolean withUsers;

    /**
     * A table that ends with its closing.
     *
     * @param withUsers whether names of users are for the one who asked
     */
    StatementTable(OutputStream out, boolean byteOrderMark, boolean withUsers) {
        this.withUsers = withUsers;
        this.table = new CsvTable(out, byteOrderMark, HEAD);
    }

    void write(StatementView view) {
        table.row(
                view.indicator(),
                view.orgUnit(),
                view.period(),
                view.breakdown(),
                view.numerator(),
                view.denominator(),
                view.notApplicable(),
                view.source().kind(),
                view.source().name(),
                view.publishedOn(),
                view.place(),
                view.note(),
                view.status(),
                view.inForce(),
                view.revision(),
                view.recordedAt(),
                withUsers ? view.recordedBy() : null);
    }

    @Override
    public void close() {
        table.close();
    }
}
