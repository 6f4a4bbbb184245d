/** Everything the events have told, held in memory: figures by indicator, breakdown, unit and period, and what they refer to. */
@NullMarked
package vn.trucot.figures.cube;

import org.jspecify.annotations.NullMarked;
