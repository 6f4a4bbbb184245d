/** Merchants that take payment without cash, and agents that pay in and out (điểm chấp nhận thanh toán, điểm giao dịch). */
@NullMarked
package vn.trucot.economy.paymentpoint;

import org.jspecify.annotations.NullMarked;
