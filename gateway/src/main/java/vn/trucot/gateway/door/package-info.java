/** The one door of the suite: who asks and how often, by which address, from which origin, and what is said of every answer. */
@NullMarked
package vn.trucot.gateway.door;

import org.jspecify.annotations.NullMarked;
