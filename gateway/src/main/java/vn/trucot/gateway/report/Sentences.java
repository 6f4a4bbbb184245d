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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<ReportRow> partly = rows.stream()
                .filter(row -> row.state() == State.VALUE && row.unitsReporting() < row.unitsExpected())
                .toList();
        least(partly, Sentences::reporting)
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

    /** A row whose figure compares with that of a year before. */
    private record Moved(ReportRow row, BigDecimal change, BigDecimal before) {

        static Stream<Moved> of(ReportRow row) {
            BigDecimal change = row.change();
            BigDecimal before = row.yearBefore();
            return change == null || before == null ? Stream.empty() : Stream.of(new Moved(row, change, before));
        }

        /** The change as a part of what there was; of nothing it is the change itself. */
        BigDecimal part() {
            return before.signum() == 0 ? change : change.divide(before.abs(), MathContext.DECIMAL64);
        }
    }

    /** A row with a plan of which something is reached. */
    private record Planned(ReportRow row, BigDecimal percent) {

        static Stream<Planned> of(ReportRow row) {
            BigDecimal percent = row.percentOfPlan();
            return percent == null ? Stream.empty() : Stream.of(new Planned(row, percent));
        }

        boolean isBehind() {
            return percent.compareTo(WHOLE) < 0;
        }
    }

    private void changes(List<ReportRow> rows, List<List<ReportPart>> said) {
        List<Moved> moved = rows.stream().flatMap(Moved::of).toList();
        if (moved.isEmpty()) {
            return;
        }
        List<Moved> rose =
                moved.stream().filter(one -> one.change().signum() > 0).toList();
        List<Moved> fell =
                moved.stream().filter(one -> one.change().signum() < 0).toList();
        said.add(sentence(
                "report.changes",
                Map.of(
                        "rose", count(rose.size()),
                        "fell", count(fell.size()),
                        "same", count(moved.size() - rose.size() - fell.size()))));
        least(rose, one -> one.part().negate()).ifPresent(one -> said.add(moved("report.rose", one)));
        least(fell, Moved::part).ifPresent(one -> said.add(moved("report.fell", one)));
    }

    private void plans(List<ReportRow> rows, List<List<ReportPart>> said) {
        List<Planned> planned = rows.stream().flatMap(Planned::of).toList();
        if (planned.isEmpty()) {
            return;
        }
        List<Planned> behind = planned.stream().filter(Planned::isBehind).toList();
        said.add(sentence(
                "report.plan",
                Map.of("reached", count(planned.size() - behind.size()), "behind", count(behind.size()))));
        least(behind, Planned::percent)
                .ifPresent(one -> said.add(sentence(
                        "report.behind",
                        Map.of(
                                "name", name(one.row()),
                                "percent", number(one.percent(), 1, "PERCENT", one.row(), period)))));
    }

    private static BigDecimal reporting(ReportRow row) {
        return BigDecimal.valueOf(row.unitsReporting())
                .divide(BigDecimal.valueOf(row.unitsExpected()), MathContext.DECIMAL64);
    }

    /** The first of the least, so that the same rows always say the same. */
    private static <T> Optional<T> least(List<T> all, Function<T, BigDecimal> measure) {
        return all.stream().min(Comparator.comparing(measure));
    }

    private List<ReportPart> moved(String message, Moved moved) {
        ReportRow row = moved.row();
        return sentence(
                message,
                Map.of(
                        "name", name(row),
                        "before", number(moved.before(), row.decimals(), row.measureUnit(), row, period.yearBefore()),
                        "now", number(row.value(), row.decimals(), row.measureUnit(), row, period)));
    }

    private ReportPart name(ReportRow row) {
        return ReportPart.words(words.name(row.names()));
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
