package vn.trucot.scoring.action;

import java.util.Map;

/**
 * What bringing a component to its target costs, beside the others: whole numbers that somebody sets, 1 where nobody did.
 *
 * @param byComponent by the code of a component
 */
public record Efforts(Map<String, Integer> byComponent) {

    public static final int USUAL = 1;

    /** Bounds the search for the least effort. */
    public static final int GREATEST = 10;

    public static final Efforts EQUAL = new Efforts(Map.of());

    /** Efforts; {@link IllegalArgumentException} for one that is not from 1 to {@link #GREATEST}. */
    public Efforts {
        byComponent = Map.copyOf(byComponent);
        byComponent.forEach((component, effort) -> {
            if (effort < USUAL || effort > GREATEST) {
                throw new IllegalArgumentException(
                        "the effort " + effort + " of " + component + " is not from " + USUAL + " to " + GREATEST);
            }
        });
    }

    public int of(String component) {
        return byComponent.getOrDefault(component, USUAL);
    }
}
