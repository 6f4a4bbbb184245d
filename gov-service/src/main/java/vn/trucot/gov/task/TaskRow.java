package vn.trucot.gov.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a task. */
@Entity
@Table(name = "task")
class TaskRow extends RecordRow<Task> {}
