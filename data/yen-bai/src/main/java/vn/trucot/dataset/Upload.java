package vn.trucot.dataset;

import java.util.List;
import vn.trucot.dataset.file.Row;
import vn.trucot.events.Pillar;

/**
 * Rows of one kind on their way to one service.
 *
 * @param path under the pillar's address, as {@code org-units/batch}
 * @param rowsOfARequest at most so many rows in one request
 */
record Upload<T>(Pillar pillar, String path, Format<T> format, int rowsOfARequest, List<Row<T>> rows) {

    /** The files or generated kinds the rows come from. */
    String what() {
        return String.join(", ", rows.stream().map(Row::file).distinct().toList());
    }
}
