package vn.trucot.dataset.file;

import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;

/** What one source says about one indicator, org unit, period and breakdown. */
public record StatedFigure(ObservationKey key, Figure figure, Source source) {}
