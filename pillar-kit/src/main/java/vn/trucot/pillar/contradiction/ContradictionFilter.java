package vn.trucot.pillar.contradiction;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** Which contradictions are asked for; all conditions must hold. */
public record ContradictionFilter(
        @QueryParam("indicator") @Nullable String indicator,
        @QueryParam("orgUnit") @Nullable String orgUnit,

        @Parameter(description = "a unit, with all that is part of it") @QueryParam("within") @Nullable
        OrgUnitId within,

        @QueryParam("period") @Nullable String period,

        @Parameter(description = "who put the statement in force that is") @QueryParam("chosen")
        Contradiction.@Nullable Chosen chosen) {

    /** The conditions in SQL, with a question mark for each of {@link #values}. */
    String and() {
        List<String> conditions = new ArrayList<>();
        narrow(conditions, indicator, "k.indicator = ?");
        narrow(conditions, orgUnit, "k.org_unit = ?");
        narrow(conditions, within, "(k.org_unit = ? or starts_with(k.org_unit, ?))");
        narrow(conditions, period, "k.period = ?");
        narrow(conditions, chosen, "f.chosen = ?");
        return String.join("", conditions);
    }

    private static void narrow(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(" and " + condition);
        }
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        add(values, indicator);
        add(values, orgUnit);
        if (within != null) {
            values.add(within.text());
            values.add(within.text() + ".");
        }
        add(values, period);
        if (chosen != null) {
            values.add(chosen == Contradiction.Chosen.PERSON);
        }
        return values;
    }

    private static void add(List<Object> values, @Nullable Object value) {
        if (value != null) {
            values.add(value);
        }
    }
}
