package vn.trucot.economy.supportteam;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a support team. */
@Entity
@Table(name = "support_team")
class SupportTeamRow extends RecordRow<SupportTeam> {}
