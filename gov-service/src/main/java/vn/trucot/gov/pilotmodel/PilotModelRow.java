package vn.trucot.gov.pilotmodel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a pilot model. */
@Entity
@Table(name = "pilot_model")
class PilotModelRow extends RecordRow<PilotModel> {}
