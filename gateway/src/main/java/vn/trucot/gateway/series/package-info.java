/** Figures over time: indicators x breakdowns x units x periods in one answer, by columns. */
@NullMarked
package vn.trucot.gateway.series;

import org.jspecify.annotations.NullMarked;
