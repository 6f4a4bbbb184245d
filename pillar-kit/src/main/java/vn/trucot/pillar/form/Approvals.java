package vn.trucot.pillar.form;

import java.util.List;
import vn.trucot.events.OrgUnitId;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Told;

/**
 * What became of returns that waited for a decision.
 *
 * @param approved whose are counted from now on
 * @param refused whose are not, each with the unit as field and the reason
 */
record Approvals(List<OrgUnitId> approved, List<Fault> refused) implements Told {}
