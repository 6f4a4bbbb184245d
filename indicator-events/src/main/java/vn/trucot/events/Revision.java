package vn.trucot.events;

/** The number of the accepted states of one key. */
final class Revision {

    private Revision() {}

    static void check(long revision) {
        if (revision < 1) {
            throw new InvalidTerm("revision", Long.toString(revision), "revisions count from 1");
        }
    }
}
