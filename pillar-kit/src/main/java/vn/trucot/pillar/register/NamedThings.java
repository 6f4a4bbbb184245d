package vn.trucot.pillar.register;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether what the records of one collection name by a code is there: indicators, units, other records. Done when a
 * record is stored; what goes away later is not looked for. A CDI bean offers it.
 */
public interface NamedThings<R extends Record> {

    /** Whose records name things, as it stands in their address. */
    String collection();

    /** What a record is called by where others of its collection name it; null if they do not. */
    default @Nullable String nameOf(R record) {
        return null;
    }

    /**
     * Tells of each of these records what it names in vain.
     *
     * @param records some hundred at the most, so that each kind of thing is asked for once
     * @param brought whether a record that is called so comes with the same request, before or after them
     */
    void check(List<Naming<R>> records, Predicate<String> brought);
}
