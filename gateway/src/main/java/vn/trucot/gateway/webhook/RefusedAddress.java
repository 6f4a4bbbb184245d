package vn.trucot.gateway.webhook;

/** Nothing is sent there; the message says why. */
final class RefusedAddress extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedAddress(String message) {
        super(message);
    }
}
