package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;

/**
 * A form as a client sees it: enough to draw it.
 *
 * @param level who must return it
 * @param others who may
 * @param within units that must, or are part of one that must; empty if a province is asked from its first return on
 * @param dueAfterDays so many days after the last day of a period a return is in time
 * @param closedAfterDays so many days after it a period closes by itself; null if only somebody closes it
 * @param cutoff day of the month with which a period ends; null if it is that of the calendar
 * @param reviewed whether somebody approves it
 * @param lines what it has a line for; null if it is one line
 */
record FormView(
        String code,
        Names names,
        @Nullable String legalBasis,
        @Nullable Period validFrom,
        Frequency frequency,
        OrgUnitKind level,
        Set<OrgUnitKind> others,
        Set<OrgUnitId> within,
        int dueAfterDays,
        @Nullable Integer closedAfterDays,
        @Nullable Integer cutoff,
        boolean reviewed,
        SourceKind counted,
        @Nullable Lines lines,
        List<Field> fields,
        List<RuleView> rules,
        List<FigureView> figures) {

    /** What a form has a line for. */
    record Lines(String by, Names names, @Nullable String from) {}

    /** A number that is asked for. */
    record Field(
            String name,
            Names names,
            @Nullable String unit,
            boolean required,
            int decimals,
            BigDecimal most,
            FormField.Prefill prefill) {}

    /** What must hold. */
    record RuleView(String rule, String field, FormRule.Severity severity) {}

    /** What approved returns state. */
    record FigureView(
            IndicatorCode indicator,
            String breakdown,
            String numerator,
            @Nullable String denominator) {}

    static FormView of(Form form) {
        return new FormView(
                form.code(),
                form.names(),
                form.legalBasis(),
                form.validFrom(),
                form.frequency(),
                form.level(),
                form.others(),
                form.within(),
                form.schedule().dueAfterDays(),
                form.schedule().closedAfterDays(),
                form.schedule().cutoff(),
                form.reviewed(),
                form.counted(),
                form.lines() == null
                        ? null
                        : new Lines(
                                form.lines().by(),
                                form.lines().names(),
                                form.lines().from()),
                form.fields().stream()
                        .map(field -> new Field(
                                field.name(),
                                field.names(),
                                field.measureUnit(),
                                field.required(),
                                field.decimals(),
                                field.most(),
                                field.prefill()))
                        .toList(),
                form.rules().stream()
                        .map(rule -> new RuleView(rule.text(), rule.field(), rule.severity()))
                        .toList(),
                form.figures().stream()
                        .map(figure -> new FigureView(
                                figure.indicator(),
                                figure.breakdown().toString(),
                                figure.numerator().toString(),
                                figure.denominator() == null
                                        ? null
                                        : figure.denominator().toString()))
                        .toList());
    }
}
