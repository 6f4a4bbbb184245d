/** Rankings: units in order of a score or an indicator. */
@NullMarked
package vn.trucot.gateway.ranking;

import org.jspecify.annotations.NullMarked;
