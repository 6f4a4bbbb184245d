package vn.trucot.gov.task;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.notBefore;
import static vn.trucot.pillar.register.Rules.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A task is of a unit that is there when it is assigned; it is begun before it is done, and not cancelled after that. */
final class Tasks {

    static final String COLLECTION = "tasks";

    static final RecordKind<Task> KIND = RecordKind.of("task", COLLECTION, Task.class, TaskRow::new)
            .unit("orgUnit", null, Task::assignedOn)
            .key("code", Task::key, List.of(new Column<>("orgUnit", Task::orgUnit), new Column<>("code", Task::code)))
            .rule(notAfterToday("assignedOn", Task::assignedOn))
            .rule(notBefore("dueOn", Task::dueOn, "assignedOn", Task::assignedOn))
            .rule(notBefore("startedOn", Task::startedOn, "assignedOn", Task::assignedOn))
            .rule(after("cancelledOn", Task::cancelledOn, "assignedOn", Task::assignedOn))
            .rule(within("startedOn", task -> Stream.ofNullable(task.startedOn()), (_, _) -> true))
            .rule(within("doneOn", task -> Stream.ofNullable(task.doneOn()), (_, _) -> true))
            .rule(Tasks::check)
            .count(TaskMeasures.OF_UNIT)
            .build();

    private Tasks() {}

    private static void check(Task task, LocalDate today, Mistakes mistakes) {
        LocalDate done = task.doneOn();
        if (done != null && (task.startedOn() == null || done.isBefore(task.startedOn()))) {
            mistakes.invalid("doneOn", "doneOn is " + done + ", but it was not begun by then");
        }
        if (done == null && task.accepted() != null) {
            mistakes.invalid("accepted", "only the output of a task that is done is accepted or not");
        }
        if (done != null && task.cancelledOn() != null) {
            mistakes.invalid("cancelledOn", "a task that is done cannot be cancelled");
        }
        if (task.code().equals(task.dependsOn())) {
            mistakes.invalid("dependsOn", "a task cannot depend on itself");
        }
        Integer progress = task.progress();
        if (progress != null && (progress == 100) != (done != null)) {
            mistakes.invalid("progress", "progress is " + progress + ", but is 100 when a task is done and only then");
        }
    }
}
