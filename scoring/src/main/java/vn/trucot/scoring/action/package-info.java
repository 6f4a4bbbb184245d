/** What a unit can do for its score: points still to be won, the steps to them, and what would be if an input were another. */
@NullMarked
package vn.trucot.scoring.action;

import org.jspecify.annotations.NullMarked;
