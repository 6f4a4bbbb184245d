package vn.trucot.economy.advicesession;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of an advice session. */
@Entity
@Table(name = "advice_session")
class AdviceSessionRow extends RecordRow<AdviceSession> {}
