package vn.trucot.pillar.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionText;

/** Reads a form (docs/forms.md) and finds all its mistakes at once. */
final class FormReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,49}");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern HOLDS = Pattern.compile("(.+?)(<=|>=|=)(.+)");
    private static final List<String> TAKEN =
            List.of("orgUnit", "period", "comment", "receivedOn", "demo", "id", "version");
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From this robust z-score on a number is called an outlier, by who made the score. */
    private static final BigDecimal BEYOND = new BigDecimal("3.5");

    private static final BigDecimal LOOKS_BACK = BigDecimal.valueOf(12);

    /** Periods. */
    private static final int LONGEST_PAST = 36;

    /** Days after a period. */
    private static final int LONGEST = 366;

    private final DefinitionText text;
    private final List<DefinitionMistake> mistakes;
    private final Set<String> fields = new LinkedHashSet<>();
    private final String code;
    private final DefinitionEntry entry;

    FormReader(DefinitionFile file, List<DefinitionMistake> mistakes) {
        this.text = file.read(mistakes);
        this.mistakes = mistakes;
        this.code = text.root().path("form").asText("");
        this.entry = text.whole(code);
    }

    /** The form as it is written. */
    DefinitionEntry written() {
        return entry;
    }

    /** The form; null if it got a mistake. */
    @Nullable
    Form read() {
        JsonNode root = text.root();
        if (root.isMissingNode()) {
            return null;
        }
        int before = mistakes.size();
        entry.onlyKnown(List.of(
                "form",
                "names",
                "legalBasis",
                "validFrom",
                "frequency",
                "reports",
                "due",
                "review",
                "counted",
                "lines",
                "fields",
                "rules",
                "figures"));
        if (!CODE.matcher(code).matches()) {
            entry.mistake("form", "a code of letters, digits, '_', '.' and '-' is needed");
        }
        Names names = entry.required("names", entry.names("names"));
        Frequency frequency = entry.required("frequency", entry.oneOf("frequency", Frequency.class));
        if (frequency == Frequency.NINE_MONTHS) {
            entry.mistake("frequency", "no form is returned for " + frequency);
        }
        Period validFrom = entry.term("validFrom", Period::parse);
        if (validFrom != null && frequency != null && validFrom.frequency() != frequency) {
            entry.mistake("validFrom", validFrom + " is no " + frequency);
        }
        DefinitionEntry reports = part("reports", root);
        reports.onlyKnown(List.of("level", "others", "within"));
        OrgUnitKind level = reports.required("level", reports.oneOf("level", OrgUnitKind.class));
        DefinitionEntry due = part("due", root);
        Schedule schedule = schedule(due);
        SourceKind counted = entry.oneOf("counted", SourceKind.class, SourceKind.REPORTED);
        if (!Set.of(SourceKind.REPORTED, SourceKind.RECORDS, SourceKind.SYSTEM).contains(counted)) {
            entry.mistake("counted", counted + " is not how figures of a form come about");
        }
        Form.FormLines lines = root.has("lines") ? lines(root) : null;
        List<FormField> read = fields(root, entry);
        List<FormRule> rules = rules(entry);
        List<FormFigure> figures = figures(entry);
        Set<OrgUnitId> within = within(reports);
        if (mistakes.size() > before || names == null || frequency == null || level == null) {
            return null;
        }
        return new Form(
                code,
                names,
                entry.text("legalBasis"),
                validFrom,
                frequency,
                level,
                new LinkedHashSet<>(reports.several("others", OrgUnitKind.class)),
                within,
                schedule,
                entry.flag("review", false),
                counted,
                lines,
                read,
                rules,
                figures);
    }

    private DefinitionEntry part(String name, JsonNode root) {
        return text.entry(code + "." + name, root, name);
    }

    private static Schedule schedule(DefinitionEntry due) {
        due.onlyKnown(List.of("daysAfter", "closedAfter", "cutoff"));
        int daysAfter = whole(due, "daysAfter", due.required("daysAfter", due.number("daysAfter", null)), 0, LONGEST);
        return new Schedule(
                daysAfter,
                due.isOwn("closedAfter")
                        ? (Integer) whole(due, "closedAfter", due.number("closedAfter", null), daysAfter, LONGEST)
                        : null,
                due.isOwn("cutoff")
                        ? (Integer) whole(due, "cutoff", due.number("cutoff", null), 1, Schedule.LAST_CUTOFF)
                        : null);
    }

    private static int whole(DefinitionEntry entry, String field, @Nullable BigDecimal given, int least, int most) {
        if (given == null) {
            return least;
        }
        if (given.stripTrailingZeros().scale() > 0
                || given.compareTo(BigDecimal.valueOf(least)) < 0
                || given.compareTo(BigDecimal.valueOf(most)) > 0) {
            entry.mistake(field, given.toPlainString() + " is no whole number from " + least + " to " + most);
            return least;
        }
        return given.intValueExact();
    }

    private static Set<OrgUnitId> within(DefinitionEntry reports) {
        Set<OrgUnitId> within = new LinkedHashSet<>();
        for (JsonNode unit : reports.list("within")) {
            try {
                within.add(OrgUnitId.of(unit.asText("")));
            } catch (InvalidTerm e) {
                reports.mistake("within", String.valueOf(e.getMessage()));
            }
        }
        return within;
    }

    private Form.@Nullable FormLines lines(JsonNode root) {
        DefinitionEntry entry = part("lines", root);
        entry.onlyKnown(List.of("by", "names", "from"));
        String by = entry.required("by", entry.text("by"));
        Names names = entry.required("names", entry.names("names"));
        if (by == null || names == null) {
            return null;
        }
        checkName(entry, "by", by);
        return new Form.FormLines(by, names, entry.text("from"));
    }

    private List<FormField> fields(JsonNode root, DefinitionEntry form) {
        List<FormField> read = new ArrayList<>();
        String line = root.path("lines").path("by").asText("");
        JsonNode written = root.path("fields");
        for (Map.Entry<String, JsonNode> each : written.properties()) {
            String name = each.getKey();
            DefinitionEntry entry = text.entry(code + ".fields." + name, written, name);
            entry.onlyKnown(List.of("names", "unit", "required", "decimals", "most", "prefill"));
            checkName(entry, "", name);
            if (name.equals(line)) {
                entry.mistake("", "is the code of the line already");
            }
            Names names = entry.required("names", entry.names("names"));
            int decimals = whole(entry, "decimals", entry.number("decimals", BigDecimal.ZERO), 0, 9);
            BigDecimal most = entry.number("most", MOST);
            fields.add(name);
            if (names != null) {
                read.add(new FormField(
                        name,
                        names,
                        entry.text("unit"),
                        entry.flag("required", false),
                        decimals,
                        Objects.requireNonNullElse(most, MOST),
                        entry.oneOf("prefill", FormField.Prefill.class, FormField.Prefill.NONE)));
            }
        }
        if (fields.isEmpty()) {
            form.mistake("fields", "there is none");
        }
        return read;
    }

    private static void checkName(DefinitionEntry entry, String field, String name) {
        if (!FIELD.matcher(name).matches() || TAKEN.contains(name)) {
            entry.mistake(
                    field, "'" + name + "' is no name for a column, write aSmallLetterFirst and none of " + TAKEN);
        }
    }

    private List<FormRule> rules(DefinitionEntry form) {
        List<FormRule> rules = new ArrayList<>();
        JsonNode written = form.list("rules");
        for (int i = 0; i < written.size(); i++) {
            DefinitionEntry entry = text.element(code + ".rules", written, i);
            FormRule rule = rule(entry);
            if (rule != null) {
                checkFields(entry, "", rule.fields().toList());
                rules.add(rule);
            }
        }
        return rules;
    }

    private static @Nullable FormRule rule(DefinitionEntry entry) {
        entry.onlyKnown(List.of(
                "holds", "share", "of", "atLeast", "jump", "atMost", "outlier", "beyond", "within", "severity"));
        FormRule.Severity severity = entry.oneOf("severity", FormRule.Severity.class, FormRule.Severity.ERROR);
        if (entry.isOwn("holds")) {
            return entry.term("holds", text -> holds(text, severity));
        }
        if (entry.isOwn("share")) {
            Sum part = entry.term("share", Sum::parse);
            Sum whole = entry.required("of", entry.term("of", Sum::parse));
            BigDecimal least = entry.number("atLeast", BigDecimal.ZERO);
            BigDecimal most = entry.number("atMost", HUNDRED);
            return part == null || whole == null || least == null || most == null
                    ? null
                    : new FormRule.Share(part, whole, least, most, severity);
        }
        if (entry.isOwn("jump")) {
            String field = entry.text("jump");
            BigDecimal most = entry.required("atMost", entry.number("atMost", null));
            return field == null || most == null ? null : new FormRule.Jump(field, most, severity);
        }
        if (entry.isOwn("outlier")) {
            return outlier(entry, severity);
        }
        entry.mistake("", "is none of holds, share, jump and outlier");
        return null;
    }

    private static FormRule.@Nullable Outlier outlier(DefinitionEntry entry, FormRule.Severity severity) {
        String field = entry.text("outlier");
        BigDecimal beyond = entry.number("beyond", BEYOND);
        int within = whole(entry, "within", entry.number("within", LOOKS_BACK), Usual.LEAST, LONGEST_PAST);
        if (beyond != null && beyond.signum() <= 0) {
            entry.mistake("beyond", beyond.toPlainString() + " is not above zero");
        }
        return field == null || beyond == null ? null : new FormRule.Outlier(field, beyond, within, severity);
    }

    private static FormRule.Holds holds(String text, FormRule.Severity severity) {
        Matcher parts = HOLDS.matcher(text);
        if (!parts.matches()) {
            throw new InvalidTerm("rule", text, "write two sums with <=, >= or = between them");
        }
        FormRule.Relation relation =
                switch (parts.group(2)) {
                    case "<=" -> FormRule.Relation.AT_MOST;
                    case ">=" -> FormRule.Relation.AT_LEAST;
                    default -> FormRule.Relation.EQUAL;
                };
        return new FormRule.Holds(
                Sum.parse(parts.group(1).strip()),
                relation,
                Sum.parse(parts.group(3).strip()),
                severity);
    }

    private List<FormFigure> figures(DefinitionEntry form) {
        List<FormFigure> figures = new ArrayList<>();
        Set<String> stated = new HashSet<>();
        JsonNode written = form.list("figures");
        for (int i = 0; i < written.size(); i++) {
            DefinitionEntry entry = text.element(code + ".figures", written, i);
            entry.onlyKnown(List.of("indicator", "breakdown", "numerator", "denominator"));
            IndicatorCode indicator = entry.required("indicator", entry.term("indicator", IndicatorCode::of));
            Breakdown breakdown =
                    entry.isOwn("breakdown") ? entry.term("breakdown", Breakdown::parse) : Breakdown.TOTAL;
            Sum numerator = entry.required("numerator", entry.term("numerator", Sum::parse));
            Sum denominator = entry.term("denominator", Sum::parse);
            if (indicator == null || breakdown == null || numerator == null) {
                continue;
            }
            checkFields(entry, "numerator", numerator.fields());
            checkFields(entry, "denominator", denominator == null ? List.of() : denominator.fields());
            if (!stated.add(indicator + "|" + breakdown)) {
                entry.mistake("indicator", indicator + " " + breakdown + " is stated twice");
            }
            figures.add(new FormFigure(indicator, breakdown, numerator, denominator));
        }
        if (figures.isEmpty()) {
            form.mistake("figures", "there is none: nobody would see what is returned");
        }
        return figures;
    }

    private void checkFields(DefinitionEntry entry, String where, List<String> used) {
        used.stream()
                .filter(name -> !fields.contains(name))
                .forEach(name -> entry.mistake(where, "there is no field '" + name + "', only " + fields));
    }
}
