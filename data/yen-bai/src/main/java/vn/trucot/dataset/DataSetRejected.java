package vn.trucot.dataset;

/** The suite did not take a part of the data set; the message names file, row and reason. */
public final class DataSetRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataSetRejected(String message) {
        super(message);
    }

    DataSetRejected(String message, Throwable cause) {
        super(message, cause);
    }
}
