package vn.trucot.scoring.progress;

/** How far a target is. */
public enum Progress {
    REACHED,
    NOT_REACHED,
    /** Nothing was measured towards it. */
    NO_DATA
}
