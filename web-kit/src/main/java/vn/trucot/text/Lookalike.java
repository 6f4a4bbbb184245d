package vn.trucot.text;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;

/** A name that is kept for something, and whatever a reader would take for it: other case, Cyrillic or full-width letters. */
public final class Lookalike {

    private static final SpoofChecker CONFUSABLE =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private final String skeleton;
    private final int length;

    public Lookalike(String reserved) {
        this.skeleton = skeleton(reserved);
        this.length = reserved.length();
    }

    /** Whether the name would be taken for the reserved one. */
    public boolean isTakenFor(String name) {
        // one letter may stand for two (rn for m) or two for one, never more
        return name.length() <= 2 * length && 2 * name.length() >= length && skeleton.equals(skeleton(name));
    }

    private static String skeleton(String name) {
        return CONFUSABLE.getSkeleton(
                Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
}
