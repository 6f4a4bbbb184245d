package vn.trucot.pillar.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of an assessment. */
@Entity
@Table(name = "assessment")
class AssessmentRow extends RecordRow<Assessment> {}
