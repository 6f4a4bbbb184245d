/** The service's own copy of the org units and successions, read from their topics. */
@NullMarked
package vn.trucot.pillar.orgunit;

import org.jspecify.annotations.NullMarked;
