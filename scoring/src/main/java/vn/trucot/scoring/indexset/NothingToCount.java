package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a component is worth to a unit that has nothing it could count: the indicator does not apply, or is 0 of 0. */
public enum NothingToCount {

    /** It does not apply; its points go to the other components of its main index, in proportion to theirs. */
    @JsonProperty("redistribute")
    REDISTRIBUTE,

    /** All points. */
    @JsonProperty("maximum")
    MAXIMUM,

    /** No points, of the whole maximum. */
    @JsonProperty("zero")
    ZERO;

    Otherwise otherwise() {
        return switch (this) {
            case REDISTRIBUTE -> new Otherwise.PassOn();
            case MAXIMUM -> new Otherwise.Maximum();
            case ZERO -> new Otherwise.Zero();
        };
    }
}
