package vn.trucot.economy.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of an enterprise. */
@Entity
@Table(name = "enterprise")
class EnterpriseRow extends RecordRow<Enterprise> {}
