/** Where a figure comes from: one step down, and the observations at the bottom. */
@NullMarked
package vn.trucot.scoring.lineage;

import org.jspecify.annotations.NullMarked;
