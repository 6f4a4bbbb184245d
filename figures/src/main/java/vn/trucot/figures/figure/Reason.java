package vn.trucot.figures.figure;

/** Why there is no figure, where it is more than that nobody stated one. */
public enum Reason {
    INDICATOR_UNDEFINED,
    /** The period is shorter than those the indicator is observed in. */
    PERIOD_TOO_SHORT,
    /** The unit had ended. */
    UNIT_ENDED,
    /** The unit began later and nobody said as what it was there before. */
    UNIT_NOT_BEGUN,
    /** The indicator's figures of predecessors make none of the successor. */
    NOT_COMPARABLE
}
