package vn.trucot.pillar.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Register;

/** What was approved of a form in the periods before some returns, as far back as its rules look. */
final class PastReturns {

    /** So many returns are read at once. */
    private static final int CHUNK = 1_000;

    /** Whose return of which period. */
    record Key(OrgUnitId orgUnit, Period period) {}

    private final String form;
    private final int looksBack;
    private final Map<UUID, List<FormLine>> approved = new HashMap<>();

    private PastReturns(String form, int looksBack) {
        this.form = form;
        this.looksBack = looksBack;
    }

    /**
     * Reads what is before some returns.
     *
     * @param looksBack how many periods before each; none are read for 0
     */
    static PastReturns before(Collection<Key> returns, String form, int looksBack, Register<FormReturn> register) {
        PastReturns past = new PastReturns(form, looksBack);
        Set<UUID> ids = new HashSet<>();
        returns.forEach(key -> ids.addAll(past.ids(key)));
        List<UUID> asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            register.states(asked.subList(from, Math.min(from + CHUNK, asked.size())))
                    .forEach((id, there) -> {
                        List<FormLine> counted = there.counted();
                        if (counted != null) {
                            past.approved.put(id, counted);
                        }
                    });
        }
        return past;
    }

    /** The lines of the period right before; null if nothing was approved for it. */
    @Nullable
    List<FormLine> last(Key key) {
        return approved.get(FormReturn.id(form, key.orgUnit(), key.period().previous()));
    }

    /** What was approved for a line. */
    Past of(Key key, FormLine line) {
        return Past.of(
                ids(key).stream()
                        .map(id -> approved.getOrDefault(id, List.of()))
                        .toList(),
                line);
    }

    /** The returns before one, the one right before first. */
    private List<UUID> ids(Key key) {
        List<UUID> ids = new ArrayList<>();
        Period period = key.period();
        for (int i = 0; i < looksBack; i++) {
            period = period.previous();
            ids.add(FormReturn.id(form, key.orgUnit(), period));
        }
        return ids;
    }
}
