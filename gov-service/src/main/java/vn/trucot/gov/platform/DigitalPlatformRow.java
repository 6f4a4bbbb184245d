package vn.trucot.gov.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a digital platform. */
@Entity
@Table(name = "digital_platform")
class DigitalPlatformRow extends RecordRow<DigitalPlatform> {}
