/** Scores: what an index set makes of the figures of a unit and period, shown beside what was published. */
@NullMarked
package vn.trucot.gateway.score;

import org.jspecify.annotations.NullMarked;
