package vn.trucot.society.culturehouse;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a culture house. */
@Entity
@Table(name = "culture_house")
class CultureHouseRow extends RecordRow<CultureHouse> {}
