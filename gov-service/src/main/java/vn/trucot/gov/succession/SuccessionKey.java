package vn.trucot.gov.succession;

import jakarta.persistence.Embeddable;
import vn.trucot.events.Succession;

/** Who goes on as whom. */
@Embeddable
record SuccessionKey(String predecessor, String successor) {

    static SuccessionKey of(Succession succession) {
        return new SuccessionKey(
                succession.predecessor().text(), succession.successor().text());
    }

    @Override
    public String toString() {
        return predecessor + " to " + successor;
    }
}
