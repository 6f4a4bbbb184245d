package vn.trucot.gov.database;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a database. */
@Entity
@Table(name = "unit_database")
class DatabaseRow extends RecordRow<Database> {}
