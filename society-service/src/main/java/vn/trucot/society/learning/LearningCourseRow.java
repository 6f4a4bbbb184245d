package vn.trucot.society.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a course for everybody. */
@Entity
@Table(name = "learning_course")
class LearningCourseRow extends RecordRow<LearningCourse> {}
