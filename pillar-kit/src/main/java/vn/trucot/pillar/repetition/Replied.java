package vn.trucot.pillar.repetition;

/** Answers a request with a text that stands, in place of what its method returns: nothing else can, whatever its type is. */
final class Replied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;
    private final boolean again;

    Replied(Reply reply, boolean again) {
        super("answered", null, false, false);
        this.reply = reply;
        this.again = again;
    }

    Reply reply() {
        return reply;
    }

    boolean again() {
        return again;
    }
}
