package vn.trucot.society.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a school. */
@Entity
@Table(name = "school")
class SchoolRow extends RecordRow<School> {}
