package vn.trucot.economy.supportplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a support plan. */
@Entity
@Table(name = "support_plan")
class SupportPlanRow extends RecordRow<SupportPlan> {}
