package vn.trucot.events;

/** The number of the accepted states of one key, and the number of restores before it. */
final class Revision {

    private Revision() {}

    static void check(long revision) {
        if (revision < 1) {
            throw new InvalidTerm("revision", Long.toString(revision), "revisions count from 1");
        }
    }

    static void check(long revision, long epoch) {
        check(revision);
        if (epoch < 0) {
            throw new InvalidTerm("epoch", Long.toString(epoch), "epochs count from 0");
        }
    }
}
