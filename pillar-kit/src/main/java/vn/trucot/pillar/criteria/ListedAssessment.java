package vn.trucot.pillar.criteria;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import vn.trucot.pillar.register.Stored;

/** An assessment as a list has it: with what it is worth. */
record ListedAssessment(
        UUID id,
        @JsonUnwrapped Assessment assessment,
        @JsonUnwrapped Worth worth,
        long version) {

    static ListedAssessment of(Stored<Assessment> stored, Worth worth) {
        return new ListedAssessment(stored.id(), stored.record(), worth, stored.version());
    }
}
