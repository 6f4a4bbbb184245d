package vn.trucot.figures.figure;

/** Where a figure comes from. */
public enum Origin {
    /** Stated for exactly this unit and period. */
    OWN,
    /** Rolled up from shorter periods. */
    TIME,
    /** The total of a complete breakdown. */
    BREAKDOWNS,
    /** Rolled up from the units that the unit consists of. */
    PARTS,
    /** From the units that became this one. */
    PREDECESSORS
}
