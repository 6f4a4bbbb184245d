package vn.trucot.gateway.stream;

import java.util.List;

/** Hears of each figure that was recorded or withdrawn, in the order that the cube took them in; must not wait. */
public interface RecordedListener {

    /** What one batch changed. While the topics are first read that is also what was recorded long ago. */
    void recorded(List<Recorded> changes);
}
