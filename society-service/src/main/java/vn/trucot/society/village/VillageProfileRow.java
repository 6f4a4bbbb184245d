package vn.trucot.society.village;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a state of a village. */
@Entity
@Table(name = "village_profile")
class VillageProfileRow extends RecordRow<VillageProfile> {}
