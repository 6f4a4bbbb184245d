package vn.trucot.dataset.file;

import java.util.List;
import vn.trucot.events.IndicatorCode;

/** A column of the published index results and the indicator it states. */
record DtiColumn(String name, IndicatorCode indicator) {

    static final List<DtiColumn> ALL = List.of(
            column("dti", "DTI.SCORE"),
            column("rank", "DTI.RANK"),
            column("government", "DTI.GOVERNMENT"),
            column("government_rank", "DTI.GOVERNMENT.RANK"),
            column("economy", "DTI.ECONOMY"),
            column("economy_rank", "DTI.ECONOMY.RANK"),
            column("society", "DTI.SOCIETY"),
            column("society_rank", "DTI.SOCIETY.RANK"));

    private static DtiColumn column(String name, String indicator) {
        return new DtiColumn(name, IndicatorCode.of(indicator));
    }
}
