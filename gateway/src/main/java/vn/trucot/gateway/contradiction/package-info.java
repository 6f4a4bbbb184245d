/** Where what the pillars state does not fit together: a unit says one number, and its parts make another. */
@NullMarked
package vn.trucot.gateway.contradiction;

import org.jspecify.annotations.NullMarked;
