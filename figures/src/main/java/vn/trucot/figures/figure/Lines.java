package vn.trucot.figures.figure;

import java.util.ArrayList;
import java.util.List;

/** The lines of one walk, one per depth, used again and again; the first is the result, which the caller may exchange. */
final class Lines {

    private final int scale;
    private final List<Line> deeper = new ArrayList<>();
    private Line result;

    Lines(int scale) {
        this.scale = scale;
        this.result = new Line(scale);
    }

    Line fresh() {
        return new Line(scale);
    }

    void result(Line line) {
        result = line;
    }

    Line at(int depth) {
        if (depth == 0) {
            return result;
        }
        while (deeper.size() < depth) {
            deeper.add(new Line(scale));
        }
        return deeper.get(depth - 1);
    }
}
