/** What a unit's figure is: observed, or worked out from parts, shorter periods, breakdowns or predecessors when asked. */
@NullMarked
package vn.trucot.figures.figure;

import org.jspecify.annotations.NullMarked;
