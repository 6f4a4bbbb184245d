package vn.trucot.gov.workinggroup;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a working group. */
@Entity
@Table(name = "working_group")
class WorkingGroupRow extends RecordRow<WorkingGroup> {}
