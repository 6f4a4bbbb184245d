package vn.trucot.society.teamactivity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of an activity. */
@Entity
@Table(name = "team_activity_log")
class TeamActivityRow extends RecordRow<TeamActivity> {}
