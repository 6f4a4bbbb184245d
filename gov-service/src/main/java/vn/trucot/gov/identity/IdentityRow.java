package vn.trucot.gov.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of an identity. */
@Entity
@Table(name = "org_unit_identity")
class IdentityRow extends RecordRow<Identity> {}
