package vn.trucot.scoring.action;

/** What there is to do about a component. */
public enum OpeningKind {
    /** Points are open: better figures win them. */
    IMPROVE,
    /** There are no figures, or none that the rule knows: first bring them. */
    BRING_FIGURES,
    /** All that can be won is won. */
    COMPLETE,
    /** There is nothing that could be counted: no case, or it does not apply. */
    NOTHING_TO_COUNT,
    /** The set does not know the maximum or the rule. */
    NOT_SCORABLE
}
