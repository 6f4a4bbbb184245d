package vn.trucot.gateway.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.figure.State;
import vn.trucot.gateway.file.FileWords;

/** What is said by rule of the rows of a section, in one language: nothing that a row does not hold. */
final class Sentences {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final FileWords words;
    private final Locale locale;
    private final OrgUnitId orgUnit;
    private final Period period;

    Sentences(FileWords words, OrgUnitId orgUnit, Period period) {
        this.words = words;
        this.locale = words == FileWords.EN ? Locale.UK : Locale.of("vi", "VN");
        this.orgUnit = orgUnit;
        this.period = period;
    }

    /** One list of parts for each sentence. */
    List<List<ReportPart>> of(List<ReportRow> rows) {
        List<List<ReportPart>> said = new ArrayList<>();
        if (rows.stream().noneMatch(row -> row.state() == State.VALUE)) {
            return List.of(sentence("report.nothing", Map.of()));
        }
        changes(rows, said);
        plans(rows, said);
        least(rows, row -> row.value() != null && row.unitsReporting() < row.unitsExpected(), Sentences::reporting)
                .ifPresent(row -> said.add(sentence(
                        "report.partly",
                        Map.of(
                                "name", name(row),
                                "reporting", count(row.unitsReporting()),
                                "expected", count(row.unitsExpected())))));
        String missing = rows.stream()
                .filter(row -> row.state() == State.NO_DATA)
                .map(row -> words.name(row.names()))
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            said.add(sentence("report.missing", Map.of("names", ReportPart.words(missing))));
        }
        return said;
    }

    private void changes(List<ReportRow> rows, List<List<ReportPart>> said) {
        List<ReportRow> compared =
                rows.stream().filter(row -> row.change() != null).toList();
        if (compared.isEmpty()) {
            return;
        }
        said.add(sentence(
                "report.changes",
                Map.of(
                        "rose", count(compared, row -> row.change().signum() > 0),
                        "fell", count(compared, row -> row.change().signum() < 0),
                        "same", count(compared, row -> row.change().signum() == 0))));
        least(compared, row -> row.change().signum() > 0, row -> part(row).negate())
                .ifPresent(row -> said.add(moved("report.rose", row)));
        least(compared, row -> row.change().signum() < 0, Sentences::part)
                .ifPresent(row -> said.add(moved("report.fell", row)));
    }

    private void plans(List<ReportRow> rows, List<List<ReportPart>> said) {
        List<ReportRow> planned =
                rows.stream().filter(row -> row.percentOfPlan() != null).toList();
        if (planned.isEmpty()) {
            return;
        }
        Predicate<ReportRow> behind = row -> row.percentOfPlan().compareTo(WHOLE) < 0;
        said.add(sentence(
                "report.plan", Map.of("reached", count(planned, behind.negate()), "behind", count(planned, behind))));
        least(planned, behind, ReportRow::percentOfPlan)
                .ifPresent(row -> said.add(sentence(
                        "report.behind",
                        Map.of("name", name(row), "percent", number(row.percentOfPlan(), 1, "PERCENT", row, period)))));
    }

    /** The change as a part of what there was; of nothing it is the change itself. */
    private static BigDecimal part(ReportRow row) {
        BigDecimal before = row.yearBefore();
        return before.signum() == 0 ? row.change() : row.change().divide(before.abs(), MathContext.DECIMAL64);
    }

    private static BigDecimal reporting(ReportRow row) {
        return BigDecimal.valueOf(row.unitsReporting())
                .divide(BigDecimal.valueOf(row.unitsExpected()), MathContext.DECIMAL64);
    }

    /** The first of the least, so that the same rows always say the same. */
    private static Optional<ReportRow> least(
            List<ReportRow> rows, Predicate<ReportRow> which, Function<ReportRow, BigDecimal> measure) {
        return rows.stream().filter(which).min(Comparator.comparing(measure));
    }

    private List<ReportPart> moved(String message, ReportRow row) {
        return sentence(
                message,
                Map.of(
                        "name", name(row),
                        "before", number(row.yearBefore(), row.decimals(), row.measureUnit(), row, period.yearBefore()),
                        "now", number(row.value(), row.decimals(), row.measureUnit(), row, period)));
    }

    private ReportPart name(ReportRow row) {
        return ReportPart.words(words.name(row.names()));
    }

    private static ReportPart count(List<ReportRow> rows, Predicate<ReportRow> which) {
        return count((int) rows.stream().filter(which).count());
    }

    private static ReportPart count(int count) {
        return ReportPart.words("" + count);
    }

    private ReportPart number(@Nullable BigDecimal value, int decimals, String measureUnit, ReportRow row, Period of) {
        return new ReportPart(written(value, decimals, measureUnit), row.indicator() + "@" + orgUnit + "@" + of);
    }

    /** As it is printed in the language, with its unit. */
    String written(@Nullable BigDecimal value, int decimals, String measureUnit) {
        if (value == null) {
            return "";
        }
        String unit = measureUnit.equals("INDEX") || measureUnit.equals("RANK") ? "" : words.measureUnit(measureUnit);
        return unit.isEmpty() ? written(value, decimals) : written(value, decimals) + " " + unit;
    }

    /** As it is printed in the language. */
    String written(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private List<ReportPart> sentence(String message, Map<String, ReportPart> blanks) {
        String pattern = words.say(message);
        List<ReportPart> parts = new ArrayList<>();
        Matcher blank = BLANK.matcher(pattern);
        int end = 0;
        while (blank.find()) {
            if (blank.start() > end) {
                parts.add(ReportPart.words(pattern.substring(end, blank.start())));
            }
            parts.add(blanks.get(blank.group(1)));
            end = blank.end();
        }
        if (end < pattern.length()) {
            parts.add(ReportPart.words(pattern.substring(end)));
        }
        return parts;
    }
}
