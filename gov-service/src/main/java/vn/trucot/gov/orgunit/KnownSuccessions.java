package vn.trucot.gov.orgunit;

import java.util.Collection;
import java.util.List;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;

/** What the register of units needs to know about successions; the feature succession answers. */
public interface KnownSuccessions {

    /** The successions in which one of the units is predecessor or successor. */
    List<Succession> of(Collection<OrgUnitId> units);
}
