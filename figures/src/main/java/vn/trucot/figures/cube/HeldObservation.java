package vn.trucot.figures.cube;

import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;

/** The figure in force for a key, as the cube holds it. */
public record HeldObservation(ObservationKey key, Figure figure, Source source, long epoch, long revision) {}
