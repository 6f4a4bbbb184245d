package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.ProblemCode;

/** What a return may have lines for. */
@Singleton
class SentLines {

    private final Forms forms;
    private final OrgUnits orgUnits;

    SentLines(Forms forms, OrgUnits orgUnits) {
        this.forms = forms;
        this.orgUnits = orgUnits;
    }

    /** Which of some codes are known, each by whom. */
    record Known(@Nullable KnownLines lines, Map<String, Set<OrgUnitId>> owners) {

        @Nullable
        ProblemCode code() {
            return lines == null ? null : lines.unknown();
        }
    }

    Known known(Form form, Collection<String> codes) {
        KnownLines lines = forms.linesOf(form);
        return new Known(lines, lines == null ? Map.of() : lines.owners(new HashSet<>(codes)));
    }

    /** Why a unit has no such line; null if it has, or if nobody knows the unit. */
    @Nullable
    String refusal(Known known, OrgUnitId unit, String code) {
        if (known.lines() == null || orgUnits.find(unit) == null) {
            return null;
        }
        Set<OrgUnitId> owners = known.owners().getOrDefault(code, Set.of());
        return wholes(unit).stream().anyMatch(owners::contains)
                ? null
                : known.lines().one() + " '" + code + "' is published neither by " + unit
                        + " nor by a unit that it is part of";
    }

    /** What a return of a unit begins with: a line for each thing that it has, with numbers of the last one as far as the form says so. */
    List<FormLine> toBeginWith(Form form, OrgUnitId unit, Period period, List<FormLine> last) {
        Map<String, FormLine> lines = new TreeMap<>();
        KnownLines known = forms.linesOf(form);
        if (known != null) {
            known.of(wholes(unit)).forEach(line -> lines.put(line.code(), new FormLine(line.code(), Map.of())));
        } else if (form.lines() == null) {
            lines.put("", new FormLine(null, Map.of()));
        }
        last.forEach(line -> lines.put(line.code(), prefilled(form, line)));
        return List.copyOf(lines.values());
    }

    private static FormLine prefilled(Form form, FormLine line) {
        Map<String, BigDecimal> kept = new TreeMap<>(line.figures());
        form.fields().stream()
                .filter(field -> field.prefill() == FormField.Prefill.NONE)
                .forEach(field -> kept.remove(field.name()));
        return new FormLine(line.line(), kept);
    }

    /** The unit and all that it is part of. */
    private List<OrgUnitId> wholes(OrgUnitId unit) {
        List<OrgUnitId> wholes = new ArrayList<>();
        for (OrgUnitId id = unit; id != null; ) {
            wholes.add(id);
            OrgUnit found = orgUnits.find(id);
            id = found == null ? null : found.parent();
        }
        return wholes;
    }
}
