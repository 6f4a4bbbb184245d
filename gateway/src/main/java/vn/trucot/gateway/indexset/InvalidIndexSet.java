package vn.trucot.gateway.indexset;

/** An index-set file that contradicts itself or the format; the gateway does not start with it. */
public final class InvalidIndexSet extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    InvalidIndexSet(String file, String place, String reason, Throwable cause) {
        super("index set " + file + " is refused at " + (place.isEmpty() ? "/" : place) + ": " + reason, cause);
    }

    InvalidIndexSet(String file, String reason) {
        super("index set " + file + " is refused: " + reason);
    }
}
