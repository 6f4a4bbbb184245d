/** Scores: points of an index set worked out of figures, exact until they are printed. */
@NullMarked
package vn.trucot.scoring.score;

import org.jspecify.annotations.NullMarked;
