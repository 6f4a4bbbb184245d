package vn.trucot.gov.dossier;

import java.util.List;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.form.CountedReturns.Standing;
import vn.trucot.pillar.form.FormLine;

/**
 * What the dossiers of a unit count in a month.
 *
 * @param standing whose return of the form stands: OWN if it is what is counted here
 */
record CountedMonth(OrgUnitId orgUnit, Period period, Standing standing, List<FormLine> lines, boolean demo) {}
