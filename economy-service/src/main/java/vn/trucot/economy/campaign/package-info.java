/** Cashless days (ngày không dùng tiền mặt): campaigns that units held, and what was paid in them. */
@NullMarked
package vn.trucot.economy.campaign;

import org.jspecify.annotations.NullMarked;
