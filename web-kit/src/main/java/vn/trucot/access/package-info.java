/** Who may do what, as tokens and accounts say it: a role in pillars and org units. */
@NullMarked
package vn.trucot.access;

import org.jspecify.annotations.NullMarked;
