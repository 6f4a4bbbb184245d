package vn.trucot.pillar.explanation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a question. */
@Entity
@Table(name = "figure_question")
class QuestionRow extends RecordRow<Question> {}
