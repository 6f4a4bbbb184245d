package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a record says about itself by a set of criteria, as a service takes it. */
public record Assessment(UUID subject, LocalDate on, String kind, List<Answer> answers, boolean demo) {

    /** The answer to one criterion. */
    public record Answer(String criterion, int value) {}
}
