package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.SourceKind;
import vn.trucot.events.VisibleText;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.ImportProgress;
import vn.trucot.pillar.observation.Publication;
import vn.trucot.problem.ProblemCode;
import vn.trucot.text.CleanText;

/** Takes in the rows of one request: reads each, checks it, and keeps it or its mistakes. */
final class StatementIntake implements Mistakes {

    private static final int NOT_READ = -1;
    private static final int LONGEST_NUMBER = 60;

    /** Rows between two words of how far it is. */
    private static final int TOLD_EVERY = 1_000;

    private final CheckStatement check;
    private final Speaker speaker;
    private final ImportProgress progress;
    private final StatementRows rows = new StatementRows();
    private final BatchFaults faults = new BatchFaults();
    private long row;

    StatementIntake(CheckStatement check, Speaker speaker, ImportProgress progress) {
        this.check = check;
        this.speaker = speaker;
        this.progress = progress;
    }

    StatementRows rows() {
        return rows;
    }

    BatchFaults faults() {
        return faults;
    }

    /** Notes a mistake of the row that is being taken in. */
    @Override
    public void add(String field, ProblemCode code, String reason) {
        faults.add(row, field, code, reason);
    }

    void take(long number, RawStatement raw) {
        row = number;
        if (number % TOLD_EVERY == 0) {
            progress.checked(number, faults);
        }
        int indicator = number(rows.indicators, "indicator", raw.indicator);
        int orgUnit = number(rows.orgUnits, "orgUnit", raw.orgUnit);
        int period = number(rows.periods, "period", raw.period);
        int breakdown = number(rows.breakdowns, "breakdown", raw.breakdown == null ? "" : raw.breakdown);
        int name = number(rows.sourceNames, "sourceName", raw.sourceName == null ? speaker.name() : raw.sourceName);
        SourceKind kind = kind(raw.sourceKind);
        Figure figure = figure(raw);
        Publication publication = publication(raw);
        speaker.check(kind, name == NOT_READ ? null : rows.sourceNames.value(name), this);
        if (orgUnit != NOT_READ) {
            speaker.check(kind, rows.orgUnits.value(orgUnit), this);
        }
        check.check(
                new Draft(
                        indicator == NOT_READ ? null : rows.indicators.value(indicator),
                        orgUnit == NOT_READ ? null : rows.orgUnits.value(orgUnit),
                        period == NOT_READ ? null : rows.periods.value(period),
                        breakdown == NOT_READ ? Breakdown.TOTAL : rows.breakdowns.value(breakdown),
                        figure,
                        kind),
                this);
        if (kind == null || figure == null || publication == null || faults.isRejected(number)) {
            return;
        }
        int earlier = rows.put(
                Math.toIntExact(number), indicator, orgUnit, period, breakdown, name, kind, figure, publication);
        if (earlier != StatementRows.ADDED) {
            add(
                    "indicator",
                    ProblemCode.ROW_DUPLICATE,
                    "row " + earlier + " states " + raw.indicator + " of " + raw.orgUnit + " in " + raw.period
                            + " from the same source already");
        }
    }

    private int number(Dictionary<?> values, String field, @Nullable String text) {
        if (text == null) {
            add(field, ProblemCode.VALUE_MALFORMED, "'" + field + "' is missing");
            return NOT_READ;
        }
        try {
            return values.number(text);
        } catch (InvalidTerm e) {
            add(field, ProblemCode.VALUE_MALFORMED, String.valueOf(e.getMessage()));
            return NOT_READ;
        }
    }

    private @Nullable SourceKind kind(@Nullable String text) {
        if (text == null) {
            return speaker.kind();
        }
        for (SourceKind kind : SourceKind.values()) {
            if (kind.name().equals(CleanText.trimmed(text))) {
                return kind;
            }
        }
        add(
                "sourceKind",
                ProblemCode.VALUE_MALFORMED,
                "'" + VisibleText.of(text) + "' is none of SYSTEM, REPORTED, PUBLISHED, DEMO");
        return null;
    }

    private @Nullable Publication publication(RawStatement raw) {
        if (raw.publishedOn == null && raw.place == null && raw.note == null) {
            return Publication.NONE;
        }
        try {
            return new Publication(raw.publishedOn, raw.place, raw.note);
        } catch (InvalidTerm e) {
            add(e.term(), ProblemCode.VALUE_MALFORMED, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Figure figure(RawStatement raw) {
        if (raw.notApplicable != null && !raw.notApplicable.equals("false")) {
            return notApplicable(raw);
        }
        if (raw.numerator == null) {
            add(
                    "numerator",
                    ProblemCode.VALUE_MALFORMED,
                    "'numerator' is missing; if there is none, state notApplicable");
            return null;
        }
        BigDecimal numerator = decimal("numerator", raw.numerator);
        BigDecimal denominator = raw.denominator == null ? null : decimal("denominator", raw.denominator);
        if (numerator == null || (denominator == null && raw.denominator != null)) {
            return null;
        }
        try {
            return new Figure(numerator, denominator);
        } catch (InvalidTerm e) {
            add(e.term(), ProblemCode.VALUE_MALFORMED, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Figure notApplicable(RawStatement raw) {
        if (!"true".equals(raw.notApplicable)) {
            add("notApplicable", ProblemCode.VALUE_MALFORMED, "'" + raw.notApplicable + "' is neither true nor false");
            return null;
        }
        if (raw.numerator != null || raw.denominator != null) {
            add(
                    "notApplicable",
                    ProblemCode.VALUE_MALFORMED,
                    "what does not apply has neither numerator nor denominator");
            return null;
        }
        return Figure.NOT_APPLICABLE;
    }

    private @Nullable BigDecimal decimal(String field, String text) {
        try {
            if (text.length() <= LONGEST_NUMBER) {
                return new BigDecimal(CleanText.trimmed(text));
            }
        } catch (NumberFormatException e) {
            // told below
        }
        add(
                field,
                ProblemCode.VALUE_MALFORMED,
                "'" + VisibleText.of(text) + "' is no number, write digits and a point: 1234.5");
        return null;
    }
}
