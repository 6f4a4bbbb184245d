package vn.trucot.pillar.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet: what stands in one of them looks as if it stood in all, but is in the first only. */
final class XlsxMerged {

    private final List<XlsxRange> ranges;
    private final Map<Integer, NavigableMap<Integer, XlsxRange>> byColumn = new HashMap<>();
    private final Set<XlsxRange> filled = new HashSet<>();

    XlsxMerged(List<XlsxRange> ranges) {
        this.ranges = ranges;
    }

    /**
     * The range whose first cell holds what this empty one seems to; null if there is none. Cells are asked about in their
     * order.
     *
     * @param isFilled whether the cell holds something itself
     */
    @Nullable
    XlsxRange hiding(int row, int column, boolean isFilled) {
        if (ranges.isEmpty()) {
            return null;
        }
        Map.Entry<Integer, XlsxRange> above =
                byColumn.computeIfAbsent(column, this::ofColumn).floorEntry(row);
        XlsxRange range = above == null || above.getValue().bottom() < row ? null : above.getValue();
        if (range == null) {
            return null;
        }
        if (isFilled) {
            filled.add(range);
            return null;
        }
        return filled.contains(range) ? range : null;
    }

    private NavigableMap<Integer, XlsxRange> ofColumn(int column) {
        NavigableMap<Integer, XlsxRange> found = new TreeMap<>();
        ranges.stream()
                .filter(range -> range.left() <= column && column <= range.right())
                .forEach(range -> found.put(range.top(), range));
        return found;
    }
}
