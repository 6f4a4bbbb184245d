package vn.trucot.society.contest;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a contest or campaign. */
@Entity
@Table(name = "contest")
class ContestRow extends RecordRow<Contest> {}
