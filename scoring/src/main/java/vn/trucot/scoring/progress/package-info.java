/** Progress: how far an indicator of a unit is from the target that is set for it. */
@NullMarked
package vn.trucot.scoring.progress;

import org.jspecify.annotations.NullMarked;
