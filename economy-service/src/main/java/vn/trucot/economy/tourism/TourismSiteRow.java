package vn.trucot.economy.tourism;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a site. */
@Entity
@Table(name = "tourism_site")
class TourismSiteRow extends RecordRow<TourismSite> {}
