package vn.trucot.events;

/** How the figures of the months or quarters make the one of a longer period. */
public enum AcrossTime {
    /** A flow: adds up. */
    SUM,
    /** A stock: the last one known. */
    LAST,
    MEAN,
    /** Only an own observation of the longer period counts. */
    NONE
}
