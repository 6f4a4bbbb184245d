package vn.trucot.scoring.indexset;

/** How sure a fact about an index set is. */
public enum Certainty {
    /** A source says it. */
    STATED,
    /** Plausible, not confirmed: shown as unofficial and open to correction. */
    INFERRED
}
