package vn.trucot.pillar.form;

import java.util.List;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What a service counted of records of its own for a return of a form.
 *
 * @param lines none if there is nothing any more that could be returned
 * @param demo whether something generated was counted
 */
public record CountedReturn(OrgUnitId orgUnit, Period period, List<FormLine> lines, boolean demo) {

    public CountedReturn {
        lines = List.copyOf(lines);
    }

    UUID id(String form) {
        return FormReturn.id(form, orgUnit, period);
    }
}
