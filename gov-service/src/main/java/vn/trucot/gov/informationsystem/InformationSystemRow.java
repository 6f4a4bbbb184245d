package vn.trucot.gov.informationsystem;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of an information system. */
@Entity
@Table(name = "information_system")
class InformationSystemRow extends RecordRow<InformationSystem> {}
