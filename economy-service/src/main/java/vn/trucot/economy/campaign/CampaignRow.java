package vn.trucot.economy.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a campaign. */
@Entity
@Table(name = "cashless_campaign")
class CampaignRow extends RecordRow<Campaign> {}
