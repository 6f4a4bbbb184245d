package vn.trucot.pillar.criteria;

import vn.trucot.events.OrgUnitId;

/**
 * What is assessed.
 *
 * @param orgUnit the unit itself, or the one that has the record
 */
record Subject(String id, String name, OrgUnitId orgUnit) {}
