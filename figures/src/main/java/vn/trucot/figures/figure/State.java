package vn.trucot.figures.figure;

/** Which of the four answers a figure is. */
public enum State {
    VALUE,
    /** Nobody stated anything, or what was stated does not make this figure. */
    NO_DATA,
    /** The indicator does not apply here. */
    NOT_APPLICABLE,
    /** 0 of 0. */
    UNDEFINED
}
