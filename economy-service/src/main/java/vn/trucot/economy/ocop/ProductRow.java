package vn.trucot.economy.ocop;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a product. */
@Entity
@Table(name = "product")
class ProductRow extends RecordRow<Product> {}
