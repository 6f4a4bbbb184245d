package vn.trucot.figures.cube;

/** Told after each batch that changed something, on the thread that applies; must be quick. */
@FunctionalInterface
public interface CubeListener {

    void changed(Applied applied);
}
