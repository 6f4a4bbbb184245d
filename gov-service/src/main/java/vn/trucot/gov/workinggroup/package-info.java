/** Working groups (ban chỉ đạo, tổ công tác) of units for digital transformation: who stands behind them, as counts. */
@NullMarked
package vn.trucot.gov.workinggroup;

import org.jspecify.annotations.NullMarked;
