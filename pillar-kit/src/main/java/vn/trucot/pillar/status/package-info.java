/** What the service holds and how far its events are. */
@NullMarked
package vn.trucot.pillar.status;

import org.jspecify.annotations.NullMarked;
