package vn.trucot.dataset.file;

/** A data file of the data set that cannot be read; names file, row and reason. */
public final class MalformedDataFile extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MalformedDataFile(String place, String reason) {
        super(place + ": " + reason);
    }

    MalformedDataFile(String place, Exception cause) {
        super(place + ": " + cause.getMessage(), cause);
    }
}
