package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/**
 * A main index: the points that the legal document gives to one field.
 *
 * @param points the official maximum; 0 where the document names the index but does not score it
 * @param officialComponents how many components the document has here, null if unknown
 * @param components none as long as there is no indicator for any: the main index is then not scored
 */
public record MainIndex(
        String code,
        Names names,
        Group group,
        BigDecimal points,
        @Nullable Integer officialComponents,
        List<Component> components,
        @Nullable Names notes) {

    /** What a main index is about: what all pillars stand on, or what one pillar does. */
    public enum Group {
        FOUNDATION,
        ACTIVITY
    }

    public MainIndex {
        Given.present("code", code);
        Given.present("names", names);
        Given.present("group", group);
        Given.that(Given.present("points", points).signum() >= 0, "points: " + points + " is below 0");
        components = Stream.ofNullable(components).flatMap(List::stream).toList();
        checkSum(points, components);
        checkRedistribution(components);
    }

    private static void checkSum(BigDecimal points, List<Component> components) {
        if (components.isEmpty()) {
            return;
        }
        components.stream()
                .filter(component -> component.points() != null)
                .forEach(component -> Given.that(
                        component.points().signum() > 0 || points.signum() == 0,
                        "components: " + component.code() + " has 0 points of a main index that has "
                                + points.toPlainString()));
        BigDecimal sum = components.stream()
                .map(Component::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean allKnown = components.stream().allMatch(component -> component.points() != null);
        Given.that(
                allKnown ? sum.compareTo(points) == 0 : sum.compareTo(points) < 0,
                "components: their points add up to " + sum.toPlainString() + ", the main index has "
                        + points.toPlainString());
    }

    private static void checkRedistribution(List<Component> components) {
        var known = components.stream().collect(Collectors.toMap(Component::code, Function.identity(), (a, b) -> a));
        for (Component giver : components) {
            Stream.of(giver.whenNotApplicable(), giver.whenUndefined())
                    .filter(Otherwise.Redistribute.class::isInstance)
                    .map(Otherwise.Redistribute.class::cast)
                    .flatMap(redistribute -> redistribute.to().keySet().stream())
                    .forEach(receiver -> Given.that(
                            known.containsKey(receiver) && !receiver.equals(giver.code()),
                            "components: " + giver.code() + " gives its points to " + receiver
                                    + ", which is no other component of the main index"));
        }
    }
}
