package vn.trucot.scoring.indexset;

import java.io.IOException;

/** An index-set file that contradicts itself, the format or another file; nothing is scored with it. */
public final class InvalidIndexSet extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    InvalidIndexSet(String file, String place, String reason, Throwable cause) {
        super("index set " + file + " is refused at " + (place.isEmpty() ? "/" : place) + ": " + reason, cause);
    }

    InvalidIndexSet(String file, IOException cause) {
        super("index set " + file + " is refused: it cannot be read", cause);
    }

    public InvalidIndexSet(String file, String reason) {
        super("index set " + file + " is refused: " + reason);
    }
}
