package vn.trucot.scoring.rank;

/** Why there is no value that could be ranked. */
public enum Lack {
    NO_DATA,
    NOT_APPLICABLE,
    UNDEFINED,
    /** Less of what applies was scored than the index set asks for. */
    TOO_LITTLE_SCORED
}
