package vn.trucot.pillar.importing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.ProblemCode;

/**
 * Notes the mistakes of one row of a batch.
 *
 * @param row from 1
 * @param id of the record that it names, empty if it names none
 * @param lists of the workbook: a mistake in an entry of one tells the row where the entry stands
 */
record RowMistakes(BatchFaults faults, long row, String id, List<XlsxList> lists) {

    void add(@Nullable String place, ProblemCode code, String reason) {
        String where = place == null
                ? ""
                : lists.stream()
                        .map(list -> list.where(id, place))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
        faults.add(row, place, code, where + reason);
    }
}
