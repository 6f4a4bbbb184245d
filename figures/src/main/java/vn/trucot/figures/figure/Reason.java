package vn.trucot.figures.figure;

/** Why there is no figure, where it is more than that nobody stated one. */
public enum Reason {
    INDICATOR_UNDEFINED,
    /** No whole periods that the indicator is observed in make up the period: it is shorter, or nine months of halves. */
    PERIOD_TOO_SHORT,
    /** The unit had ended. */
    UNIT_ENDED,
    /** The unit began later and nobody said as what it was there before. */
    UNIT_NOT_BEGUN,
    /** The indicator's figures of predecessors make none of the successor. */
    NOT_COMPARABLE
}
