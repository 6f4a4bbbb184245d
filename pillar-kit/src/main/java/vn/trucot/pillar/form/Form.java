package vn.trucot.pillar.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;

/**
 * One version of a form: which numbers who reports for which periods, what must hold for them, and which figures they make.
 * Immutable.
 *
 * @param code of the form, the same for all its versions
 * @param validFrom first period of the version; null for one that holds for all earlier periods too
 * @param level units of this level must report
 * @param others units of these levels may
 * @param within units they are or are part of; empty if a province that once returned the form is asked for it
 * @param schedule until when a return is in time, and when a period closes
 * @param reviewed whether somebody approves a return; if not, it is approved when it is submitted
 * @param counted what kind of source its figures have: REPORTED what people write, RECORDS what they take line by line
 *     from a register of their own, SYSTEM what another system sends
 * @param lines what a return has a line for; null if it is one line
 */
record Form(
        String code,
        Names names,
        @Nullable String legalBasis,
        @Nullable Period validFrom,
        Frequency frequency,
        OrgUnitKind level,
        Set<OrgUnitKind> others,
        Set<OrgUnitId> within,
        Schedule schedule,
        boolean reviewed,
        SourceKind counted,
        @Nullable FormLines lines,
        List<FormField> fields,
        List<FormRule> rules,
        List<FormFigure> figures) {

    /**
     * What a form has a line for.
     *
     * @param by name of the code of a line, also its column in a file: {@code procedureCode}
     * @param from the {@link KnownLines} that a line must be one of; null if any code may be
     */
    record FormLines(String by, Names names, @Nullable String from) {}

    Form {
        others = Collections.unmodifiableSet(new LinkedHashSet<>(others));
        within = Collections.unmodifiableSet(new LinkedHashSet<>(within));
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        figures = List.copyOf(figures);
    }

    /** Part of the address of its returns. */
    String collection() {
        return collection(code);
    }

    static String collection(String code) {
        return "forms/" + code + "/returns";
    }

    @Nullable
    FormField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** How many periods before its rules look at. */
    int looksBack() {
        return rules.stream().mapToInt(FormRule::looksBack).max().orElse(0);
    }

    Set<IndicatorCode> indicators() {
        return figures.stream().map(FormFigure::indicator).collect(Collectors.toSet());
    }

    /** Whether this version is the one for a period, or a later one is. */
    boolean holdsFor(Period period) {
        return validFrom == null || !period.firstDay().isBefore(validFrom.firstDay());
    }

    /** Last day on which a return of a period is in time. */
    LocalDate due(Period period) {
        return schedule.due(period);
    }

    /** Whether a unit of the level has to return the form: it is within, and there on the last day of the period. */
    boolean isExpected(OrgUnit unit, Period period) {
        return unit.kind() == level && isWithin(unit.id()) && unit.isValidOn(period.lastDay()) && holdsFor(period);
    }

    boolean mayBeOf(OrgUnitKind kind) {
        return kind == level || others.contains(kind);
    }

    private boolean isWithin(OrgUnitId unit) {
        return within.isEmpty()
                || within.stream()
                        .anyMatch(whole -> unit.equals(whole) || unit.text().startsWith(whole.text() + "."));
    }
}
