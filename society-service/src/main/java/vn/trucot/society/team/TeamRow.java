package vn.trucot.society.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a team. */
@Entity
@Table(name = "team")
class TeamRow extends RecordRow<Team> {}
