package vn.trucot.gateway.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.asof.AsOf;
import vn.trucot.gateway.home.HomePlace;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.problem.Problem;

/** Which unit in which period on which boundaries an address looks at, as the pages themselves understand it. */
final class Looked {

    private final CubeView view;
    private final HomePlace home;
    private final Found page;
    private final LocalDate today;

    Looked(CubeView view, HomePlace home, Found page, LocalDate today) {
        this.view = view;
        this.home = home;
        this.page = page;
        this.today = today;
    }

    CubeView view() {
        return view;
    }

    LocalDate today() {
        return today;
    }

    Found page() {
        return page;
    }

    String period() {
        String asked = page.param("period");
        return asked == null ? home.period(view).toString() : asked;
    }

    /** The unit that is looked at on a page that is about none of its own; null if it is not known. */
    @Nullable
    OrgNode unit() {
        return itself(selected());
    }

    /** The same, or those that became it on the boundaries that are asked for. */
    @Nullable
    Selected selected() {
        String asked = page.param("unit");
        if (asked != null) {
            return selected(asked);
        }
        OrgNode first = home.unit(view);
        return first == null ? null : selected(first.id().text());
    }

    /** The unit that an id means on the boundaries that are asked for; null if it is not known, or none was there. */
    @Nullable
    OrgNode unit(String id) {
        return itself(selected(id));
    }

    private @Nullable Selected selected(String id) {
        try {
            return new Selection(view.orgTree(), boundaries()).unitOrPredecessors(OrgUnitId.of(id));
        } catch (Problem | InvalidTerm | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable OrgNode itself(@Nullable Selected selected) {
        return selected == null || selected.asPredecessors() != null ? null : selected.node();
    }

    /** The unit of an id as it is, whatever the boundaries. */
    @Nullable
    OrgNode unitItself(String id) {
        try {
            return view.orgTree().find(OrgUnitId.of(id));
        } catch (InvalidTerm e) {
            return null;
        }
    }

    private @Nullable LocalDate boundaries() {
        String asked = page.param("boundaries");
        if (asked == null) {
            return null;
        }
        return asked.equals("now") ? today : LocalDate.parse(asked);
    }

    /** The unit whose parts a ranking shows: the one that is asked for, else the one above the unit that is looked at. */
    @Nullable
    OrgNode ranked() {
        String parent = page.param("parent");
        if (parent != null) {
            return unit(parent);
        }
        OrgNode own = unit();
        return own == null || isLookedAtByItsParts(own) ? own : own.parent();
    }

    private static boolean isLookedAtByItsParts(OrgNode unit) {
        OrgUnitKind kind = unit.orgUnit().kind();
        return unit.parent() == null || kind == OrgUnitKind.COUNTRY || kind == OrgUnitKind.PROVINCE;
    }

    /** What an address of the interface needs to answer for the same place. */
    List<String> asked(String unitParameter, @Nullable OrgNode unit) {
        String boundaries = page.param("boundaries");
        String asOf = page.param(AsOf.PARAMETER);
        return Stream.of(
                        unit == null ? "" : unitParameter + "=" + unit.id(),
                        "period=" + PageLinks.encoded(period()),
                        boundaries == null ? "" : "boundaries=" + PageLinks.encoded(day(boundaries)),
                        asOf == null ? "" : AsOf.PARAMETER + "=" + PageLinks.encoded(asOf))
                .filter(parameter -> !parameter.isEmpty())
                .toList();
    }

    private String day(String boundaries) {
        return boundaries.equals("now") ? today.toString() : boundaries;
    }

    /** The level of a ranking: the one that is asked for, that of the unit among its peers, or the largest parts. */
    @Nullable
    String level(OrgNode within) {
        String asked = page.param("level");
        OrgNode own = unit();
        if (asked != null || own == null) {
            return asked;
        }
        OrgUnitKind kind = own.orgUnit().kind();
        if (page.param("parent") == null && own.parent() == within && kind != OrgUnitKind.DEPARTMENT) {
            return kind.name();
        }
        return within.children().stream()
                .map(child -> child.orgUnit().kind())
                .filter(part -> part != OrgUnitKind.DEPARTMENT)
                .sorted()
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }
}
