/** What a unit can do for its score, and what its score would be: worked out from the frozen view, never stored. */
@NullMarked
package vn.trucot.gateway.action;

import org.jspecify.annotations.NullMarked;
