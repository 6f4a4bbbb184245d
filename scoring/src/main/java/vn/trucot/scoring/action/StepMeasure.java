package vn.trucot.scoring.action;

/** What a step of an input is. */
public enum StepMeasure {
    /** One more in the count above the line, that below staying. */
    CASES,
    /** One more in the count below the line. */
    BASE_CASES,
    /** One percentage point. */
    PERCENTAGE_POINTS,
    /** One of the measure unit of the indicator. */
    UNITS,
    /** The next better answer. */
    ANSWERS
}
