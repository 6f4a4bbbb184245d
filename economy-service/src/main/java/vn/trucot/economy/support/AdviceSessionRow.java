package vn.trucot.economy.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of an advice session. */
@Entity
@Table(name = "advice_session")
class AdviceSessionRow extends RecordRow<AdviceSession> {}
