package vn.trucot.figures.cube;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ObservationKey;

/**
 * A key of which two cubes hold different states: one that was filled from where figures are recorded, and one that was told of
 * them by events.
 *
 * @param recorded null if no figure is in force there
 * @param held null if no figure is in force there
 */
public record CubeDifference(
        ObservationKey key,
        Kind kind,
        @Nullable HeldObservation recorded,
        @Nullable HeldObservation held) {

    /** What is different. */
    public enum Kind {
        /** A figure is recorded, and nothing was told of its key. */
        MISSING,
        /** An earlier state of the key was told than is recorded. */
        EARLIER,
        /** The same state of the key has another figure or source. */
        OTHER,
        /** A figure is held of a key of which none is recorded. */
        ONLY_HELD
    }

    /**
     * All differences, in no order. A key of which a later state is held than was recorded is none: it changed since.
     *
     * @param recorded the figures at an instant
     * @param held what was told until some time after it
     */
    public static List<CubeDifference> between(CubeView recorded, CubeView held) {
        return Stream.concat(
                        recorded.figures().flatMap(figure -> Stream.ofNullable(of(figure, held))),
                        held.figures()
                                .filter(figure -> recorded.observation(figure.key()) == null)
                                .map(figure -> new CubeDifference(figure.key(), Kind.ONLY_HELD, null, figure)))
                .toList();
    }

    private static @Nullable CubeDifference of(HeldObservation recorded, CubeView held) {
        long told = held.stamp(recorded.key());
        long stamp = Stamp.of(recorded.epoch(), recorded.revision());
        HeldObservation figure = held.observation(recorded.key());
        if (told > stamp || (told == stamp && recorded.equals(figure))) {
            return null;
        }
        Kind kind = told == 0 ? Kind.MISSING : told < stamp ? Kind.EARLIER : Kind.OTHER;
        return new CubeDifference(recorded.key(), kind, recorded, figure);
    }
}
