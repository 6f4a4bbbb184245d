package vn.trucot.scoring.indexset;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Index-set files that contradict themselves, the format or another file; nothing is scored with them. */
public final class InvalidIndexSet extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * A file with all that is wrong in it.
     *
     * @param mistakes each as place and reason
     */
    InvalidIndexSet(String file, List<String> mistakes, Throwable cause) {
        super("index set " + file + " is refused at " + String.join("\n  and at ", mistakes), cause);
    }

    InvalidIndexSet(String file, IOException cause) {
        super("index set " + file + " is refused: it cannot be read", cause);
    }

    public InvalidIndexSet(String file, String reason) {
        super("index set " + file + " is refused: " + reason);
    }

    /** Several files at once. */
    public InvalidIndexSet(List<InvalidIndexSet> files) {
        super(files.stream().map(InvalidIndexSet::getMessage).collect(Collectors.joining("\n")));
        files.forEach(this::addSuppressed);
    }
}
