package vn.trucot.gateway.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.PeriodState;

/** What is present on a day: a page that opens on a province of the past, or on an unfinished year, misleads. */
final class Home {

    private final CubeView view;
    private final LocalDate today;

    Home(CubeView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    /** The unit, or what the larger part of it went on as by now, as far as that is known; null if nobody has told of it. */
    @Nullable
    OrgNode present(OrgUnitId id) {
        OrgNode node = view.orgTree().find(id);
        LocalDate since = LocalDate.MIN;
        OrgLink step = node == null ? null : step(node, since);
        while (step != null) {
            node = step.node();
            since = step.succession().date();
            step = step(node, since);
        }
        return node;
    }

    /** The larger part; each step is later than the one before, so that no circle of what was stated is walked for ever. */
    private @Nullable OrgLink step(OrgNode node, LocalDate since) {
        if (node.orgUnit().isValidOn(today)) {
            return null;
        }
        return node.successors().stream()
                .filter(link -> link.succession().date().isAfter(since)
                        && !link.succession().date().isAfter(today))
                .max(Comparator.comparing(link -> link.succession().share()))
                .orElse(null);
    }

    /** The last year of which no indicator takes figures any more. */
    Period lastClosedYear() {
        int closesAfterDays = view.definitions().stream()
                .mapToInt(indicator -> Objects.requireNonNullElse(indicator.closesAfterDays(), 0))
                .max()
                .orElse(0);
        return Stream.iterate(today.getYear() - 1, year -> year - 1)
                .map(Period::year)
                .filter(year -> PeriodState.of(year, today, closesAfterDays) == PeriodState.CLOSED)
                .findFirst()
                .orElseThrow();
    }
}
