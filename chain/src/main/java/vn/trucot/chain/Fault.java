package vn.trucot.chain;

/**
 * The first place where a log is not what was signed.
 *
 * @param position of the first bad row; of a checkpoint, that of its last row
 */
public record Fault(Kind kind, long position) {

    /** What is wrong. */
    public enum Kind {
        CHANGED("the row does not say any more what was signed"),
        MISSING("the row is missing"),
        INSERTED("the row stands among signed rows and is not one of them"),
        OUT_OF_ORDER("the row does not follow the one before it"),
        LINK_CHANGED("the link of the row is not what was signed; the row itself is"),
        CHECKPOINT_CHANGED("the checkpoint says of the rows what is not so"),
        CHECKPOINT_MISSING("a checkpoint before this row is missing"),
        SIGNATURE("the signature of the checkpoint is not that of its key"),
        UNKNOWN_KEY("the checkpoint is signed with a key that is not known"),
        SEEN_OTHERWISE("a checkpoint that was seen before is not there any more, or says something else");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
