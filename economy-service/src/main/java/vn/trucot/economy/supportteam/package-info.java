/** Teams of units that support enterprises (tổ hỗ trợ). */
@NullMarked
package vn.trucot.economy.supportteam;

import org.jspecify.annotations.NullMarked;
