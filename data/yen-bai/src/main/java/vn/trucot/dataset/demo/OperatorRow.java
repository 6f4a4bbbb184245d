package vn.trucot.dataset.demo;

import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What one operator has in a commune at the end of a year: a line of the form "telecom". */
public record OperatorRow(
        OrgUnitId orgUnit,
        Period period,
        String operator,
        int stations,
        int stations4g,
        int stations5g,
        int fixed,
        int fibre,
        int mobile,
        boolean demo) {}
