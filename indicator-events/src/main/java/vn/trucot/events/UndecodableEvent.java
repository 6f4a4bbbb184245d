package vn.trucot.events;

/** A message that is no event of the published language; carries the reason for the dead letter. */
public final class UndecodableEvent extends Exception {

    private static final long serialVersionUID = 1L;

    public UndecodableEvent(String reason) {
        super(reason);
    }

    public UndecodableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
