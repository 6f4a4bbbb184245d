package vn.trucot.gateway.ranking;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.trucot.figures.cube.OrgNode;

/** The order of units by their Vietnamese names; of equal names by id. Used by one thread. */
final class Alphabet implements Comparator<OrgNode> {

    private final Collator vietnamese = Collator.getInstance(Locale.of("vi"));
    private final Map<OrgNode, CollationKey> keys = new HashMap<>();

    @Override
    public int compare(OrgNode one, OrgNode other) {
        int byName = key(one).compareTo(key(other));
        return byName != 0 ? byName : one.id().compareTo(other.id());
    }

    private CollationKey key(OrgNode node) {
        return keys.computeIfAbsent(
                node,
                named -> vietnamese.getCollationKey(named.orgUnit().names().vi()));
    }
}
