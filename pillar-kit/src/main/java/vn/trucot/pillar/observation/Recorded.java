package vn.trucot.pillar.observation;

/**
 * What became of the statements handed in.
 *
 * @param created the source had said nothing about the key
 * @param updated the source had said something else, or took it back
 * @param unchanged the source had said exactly this; nothing was written
 */
public record Recorded(long created, long updated, long unchanged) {

    /** Nothing was handed in. */
    public static final Recorded NOTHING = new Recorded(0, 0, 0);

    public Recorded plus(Recorded other) {
        return new Recorded(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }

    public boolean changedSomething() {
        return created + updated > 0;
    }
}
