package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What was found of a record or a unit by a set of criteria, as a service takes it.
 *
 * @param subject id of the record or of the unit
 */
public record Assessment(String subject, LocalDate on, String kind, List<Answer> answers, boolean demo) {

    /** The answer to one criterion. */
    public record Answer(String criterion, int value) {}
}
