package vn.trucot.gateway.action;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.scoring.indexset.IndexSet;

/** Keeps what the others compare while a person tries values of one unit: of one view, period and kind it stays the same. */
@ApplicationScoped
class PeerCache {

    /** Some thousand short numbers each. */
    private static final int KEPT = 16;

    private static final Duration UNUSED = Duration.ofMinutes(10);

    private record Key(
            String set,
            Period period,
            OrgUnitKind kind,
            @Nullable OrgUnitId parent,
            @Nullable LocalDate boundaries,
            @Nullable Instant asOf,
            long view) {}

    private final Cache<Key, Peers> peers = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(UNUSED)
            .executor(Runnable::run)
            .build();

    /** The units of the kind of this one, within the parent where there is one, by a set of the suite as it is. */
    Peers of(IndexSet set, OrgUnitKind kind, About about, CubeView view) {
        long number = view.asOf() == null ? view.serial() : view.reference().version();
        Key key = new Key(set.code(), about.period(), kind, about.parent(), about.boundaries(), view.asOf(), number);
        return peers.get(key, _ -> byOtherRules(set, kind, about, view));
    }

    /** The same by a set that somebody tries: not kept. */
    static Peers byOtherRules(IndexSet set, OrgUnitKind kind, About about, CubeView view) {
        List<OrgNode> units = new Selection(view.orgTree(), about.boundaries())
                .level(kind, about.parent(), List.of(about.period())).stream()
                        .map(Selected::node)
                        .toList();
        return Peers.of(set, units, about.period(), view);
    }
}
