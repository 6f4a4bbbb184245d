package vn.trucot.gateway.orgunit;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgNode;

/**
 * An org unit that a request means.
 *
 * @param resolvedFrom the id that was asked for, where it means another unit on the asked boundaries
 */
public record Selected(OrgNode node, @Nullable OrgUnitId resolvedFrom) {}
