package vn.trucot.gov.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a course. */
@Entity
@Table(name = "course")
class CourseRow extends RecordRow<Course> {}
