package vn.trucot.pillar.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a return. */
@Entity
@Table(name = "form_return")
class FormReturnRow extends RecordRow<FormReturn> {}
