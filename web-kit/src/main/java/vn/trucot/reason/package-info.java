/** Why something was refused, in the language that is asked for. */
@NullMarked
package vn.trucot.reason;

import org.jspecify.annotations.NullMarked;
