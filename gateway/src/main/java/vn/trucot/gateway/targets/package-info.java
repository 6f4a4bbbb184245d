/** Targets over REST: what an indicator of a unit must reach, and how far it is. */
@NullMarked
package vn.trucot.gateway.targets;

import org.jspecify.annotations.NullMarked;
