package vn.trucot.events;

/** How the figures of parts make the figure of the whole, and those of predecessors the one of the successor. */
public enum AcrossUnits {
    /** Numerators add up. */
    SUM,
    /** Numerators and denominators add up apart, then divide. */
    RATIO,
    /** Values weighted by another indicator of the same unit and period. */
    WEIGHTED_MEAN,
    /** Plain mean of the values (the Ministry's rule for the DTI of merged provinces). */
    MEAN,
    MAX,
    /** Not comparable: only an own observation counts. */
    NONE
}
