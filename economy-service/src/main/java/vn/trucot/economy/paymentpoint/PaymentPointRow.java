package vn.trucot.economy.paymentpoint;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a payment point. */
@Entity
@Table(name = "payment_point")
class PaymentPointRow extends RecordRow<PaymentPoint> {}
