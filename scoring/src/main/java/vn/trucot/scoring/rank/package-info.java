/** Ranks: who stands where among units that were measured by the same thing. */
@NullMarked
package vn.trucot.scoring.rank;

import org.jspecify.annotations.NullMarked;
