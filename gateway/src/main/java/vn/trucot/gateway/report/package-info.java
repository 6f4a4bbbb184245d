/** Reports that write themselves: an outline as data, the figures of a unit in a period, sentences made by rule. */
@NullMarked
package vn.trucot.gateway.report;

import org.jspecify.annotations.NullMarked;
