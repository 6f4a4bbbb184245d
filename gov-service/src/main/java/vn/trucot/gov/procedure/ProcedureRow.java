package vn.trucot.gov.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a procedure. */
@Entity
@Table(name = "procedure")
class ProcedureRow extends RecordRow<Procedure> {}
