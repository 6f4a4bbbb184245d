package vn.trucot.pillar.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.register.FileRows;

/** Returns as a batch reads them: a row for each line, with the columns of every version of the form. */
final class ReturnRows implements FileRows<FormReturn> {

    private final Form latest;
    private final List<String> columns;

    ReturnRows(List<Form> versions) {
        this.latest = versions.getLast();
        this.columns = FormRows.columns(versions);
    }

    @Override
    public List<String> head() {
        return columns;
    }

    @Override
    public void each(FormReturn record, Consumer<@Nullable Object[]> use) {
        for (FormLine line : record.lines()) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(cell(column, record, line));
            }
            use.accept(cells.toArray());
        }
    }

    private @Nullable Object cell(String column, FormReturn record, FormLine line) {
        if (latest.lines() != null && column.equals(latest.lines().by())) {
            return line.line();
        }
        return switch (column) {
            case FormRows.ORG_UNIT -> record.orgUnit();
            case FormRows.PERIOD -> record.period();
            case FormRows.COMMENT -> record.comment();
            case FormRows.RECEIVED -> record.receivedOn();
            case FormRows.DEMO -> record.demo();
            default -> line.figures().get(column);
        };
    }
}
