package vn.trucot.pillar.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.figure.Rational;
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionText;
import vn.trucot.scoring.indexset.OneInput;

/** Reads a set of criteria (docs/criteria.md) and finds all its mistakes at once. */
final class CriteriaReader {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,49}");
    private static final Pattern LEVEL = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DefinitionText text;
    private final List<DefinitionMistake> mistakes;
    private final Set<String> codes = new HashSet<>();
    private final String code;
    private final DefinitionEntry entry;

    CriteriaReader(DefinitionFile file, List<DefinitionMistake> mistakes) {
        this.text = file.read(mistakes);
        this.mistakes = mistakes;
        this.code = text.root().path("criteria").asText("");
        this.entry = text.whole(code);
    }

    /** The set as it is written. */
    DefinitionEntry written() {
        return entry;
    }

    /** The set; null if it got a mistake. */
    @Nullable
    CriteriaSet read() {
        JsonNode root = text.root();
        if (root.isMissingNode()) {
            return null;
        }
        int before = mistakes.size();
        entry.onlyKnown(List.of(
                "criteria",
                "names",
                "legalBasis",
                "trial",
                "validFrom",
                "scores",
                "counted",
                "frequency",
                "measureUnit",
                "choices",
                "groups",
                "levels",
                "share"));
        checkCode(entry, "criteria", code);
        Names names = entry.required("names", entry.names("names"));
        String legalBasis = entry.text("legalBasis");
        boolean trial = entry.flag("trial", false);
        if (!trial && legalBasis == null) {
            entry.mistake("legalBasis", "is missing; a set that no document states says trial: true");
        }
        LocalDate validFrom = entry.term("validFrom", CriteriaReader::day);
        CriteriaSet.@Nullable Scores scores = scores(root);
        Assessment.Kind counted = entry.oneOf("counted", Assessment.Kind.class, Assessment.Kind.APPRAISAL);
        Frequency frequency = entry.oneOf("frequency", Frequency.class, Frequency.QUARTER);
        String unit = entry.required("measureUnit", entry.text("measureUnit"));
        List<CriteriaSet.Group> groups = groups(entry);
        List<Level> levels = levels(entry, groups);
        String share = entry.text("share");
        if (share != null && levels.stream().noneMatch(level -> level.code().equals(share))) {
            entry.mistake(
                    "share",
                    "there is no level '" + share + "', only "
                            + levels.stream().map(Level::code).toList());
        }
        if (mistakes.size() > before || names == null || scores == null || unit == null) {
            return null;
        }
        return new CriteriaSet(
                code, names, legalBasis, trial, validFrom, scores, counted, frequency, unit, groups, levels, share);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidTerm("day", text, "write it as 2025-07-01");
        }
    }

    private static void checkCode(DefinitionEntry entry, String field, String text) {
        if (!CODE.matcher(text).matches()) {
            entry.mistake(field, "'" + text + "' is no code of small letters, digits and '-'");
        }
    }

    private CriteriaSet.@Nullable Scores scores(JsonNode root) {
        DefinitionEntry entry = text.entry(code + ".scores", root, "scores");
        entry.onlyKnown(List.of("level", "records", "until"));
        OrgUnitKind level = entry.required("level", entry.oneOf("level", OrgUnitKind.class));
        String records = entry.text("records");
        String until = entry.text("until");
        if (records != null && !CODE.matcher(records).matches()) {
            entry.mistake("records", "'" + records + "' is no collection of a register");
        }
        if (until != null && (records == null || !until.matches("[a-z][A-Za-z0-9]*"))) {
            entry.mistake("until", "'" + until + "' is no field of records");
        }
        return level == null ? null : new CriteriaSet.Scores(level, records, until);
    }

    private List<CriteriaSet.Group> groups(DefinitionEntry set) {
        List<CriteriaSet.Group> groups = new ArrayList<>();
        JsonNode written = set.list("groups");
        for (int i = 0; i < written.size(); i++) {
            DefinitionEntry entry = text.element(code + ".groups", written, i);
            entry.onlyKnown(List.of("code", "names", "weight", "criteria"));
            String group = entry.required("code", entry.text("code"));
            Names names = entry.required("names", entry.names("names"));
            BigDecimal weight = positive(entry, "weight", entry.number("weight", BigDecimal.ONE));
            checkOnce(entry, group);
            List<Criterion> criteria = new ArrayList<>();
            JsonNode each = entry.list("criteria");
            String place = code + ".groups." + (i + 1) + ".criteria";
            for (int j = 0; j < each.size(); j++) {
                Criterion criterion = criterion(text.element(place, each, j), each.path(j));
                if (criterion != null) {
                    criteria.add(criterion);
                }
            }
            if (each.isEmpty()) {
                entry.mistake("criteria", "there is none");
            }
            if (group != null && names != null && weight != null) {
                groups.add(new CriteriaSet.Group(group, names, weight, criteria));
            }
        }
        if (written.isEmpty()) {
            set.mistake("groups", "there is none");
        }
        return groups;
    }

    /** Groups and criteria have one code each: evidence and points are told by it. */
    private void checkOnce(DefinitionEntry entry, @Nullable String text) {
        if (text != null) {
            checkCode(entry, "code", text);
            if (!codes.add(text)) {
                entry.mistake("code", "'" + text + "' stands twice");
            }
        }
    }

    private static @Nullable BigDecimal positive(DefinitionEntry entry, String field, @Nullable BigDecimal number) {
        if (number != null && number.signum() <= 0) {
            entry.mistake(field, number.toPlainString() + " is not above 0");
        }
        return number;
    }

    private @Nullable Criterion criterion(DefinitionEntry entry, JsonNode node) {
        entry.onlyKnown(List.of("code", "names", "input", "unit", "points", "rule", "choices", "evidence"));
        String name = entry.required("code", entry.text("code"));
        Names names = entry.required("names", entry.names("names"));
        Criterion.Input input = entry.required("input", entry.oneOf("input", Criterion.Input.class));
        BigDecimal points = positive(entry, "points", entry.required("points", entry.number("points", null)));
        checkOnce(entry, name);
        if (name == null || names == null || input == null || points == null || points.signum() <= 0) {
            return null;
        }
        String unit = entry.text("unit");
        if ((input == Criterion.Input.NUMBER) != (unit != null)) {
            entry.mistake("unit", unit == null ? "is missing: a number of what?" : "only a NUMBER has one");
        }
        JsonNode choices = input == Criterion.Input.CHOICE && !node.has("choices")
                ? text.root().path("choices")
                : node.path("choices");
        if ((input == Criterion.Input.CHOICE) == choices.isMissingNode()) {
            entry.mistake("choices", node.has("choices") ? "only a CHOICE has them" : "are missing");
            return null;
        }
        if ((input == Criterion.Input.NUMBER) != node.has("rule")) {
            entry.mistake("rule", node.has("rule") ? "only a NUMBER has one" : "is missing: how does it give points?");
            return null;
        }
        OneInput rule = rule(entry, input, node.path("rule"), choices, points);
        return rule == null
                ? null
                : new Criterion(
                        name, names, input, unit, points, rule, choices(entry, choices), entry.flag("evidence", false));
    }

    private static @Nullable OneInput rule(
            DefinitionEntry entry, Criterion.Input input, JsonNode ofNumber, JsonNode choices, BigDecimal points) {
        try {
            return OneInput.read(
                    switch (input) {
                        case NUMBER -> ofNumber;
                        case YES_NO ->
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("type", "linearToTarget")
                                    .put("target", 1);
                        case CHOICE -> choice(choices);
                    },
                    points);
        } catch (IllegalArgumentException e) {
            entry.mistake(input == Criterion.Input.CHOICE ? "choices" : "rule", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static ObjectNode choice(JsonNode choices) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode().put("type", "choice");
        rule.set("options", choices);
        return rule;
    }

    private static List<Criterion.Choice> choices(DefinitionEntry entry, JsonNode written) {
        List<Criterion.Choice> choices = new ArrayList<>();
        for (JsonNode node : written) {
            Names names = entry.names("choices", node.path("names"));
            if (names != null && node.path("value").isNumber()) {
                choices.add(new Criterion.Choice(node.path("value").decimalValue(), names));
            }
        }
        return choices;
    }

    private List<Level> levels(DefinitionEntry set, List<CriteriaSet.Group> groups) {
        List<Level> levels = new ArrayList<>();
        JsonNode written = set.list("levels");
        for (int i = 0; i < written.size(); i++) {
            JsonNode node = written.path(i);
            DefinitionEntry entry = text.element(code + ".levels", written, i);
            String place = code + ".levels." + (i + 1);
            entry.onlyKnown(List.of("code", "names", "total", "groups", "reward"));
            String level = entry.required("code", entry.text("code"));
            Names names = entry.required("names", entry.names("names"));
            DefinitionEntry total = text.entry(place + ".total", node, "total");
            total.onlyKnown(List.of("atLeast", "above"));
            Bound bound = bound(total, maximum(groups));
            Level.GroupCondition condition = node.has("groups") ? condition(place, node, groups) : null;
            BigDecimal reward = positive(entry, "reward", entry.number("reward", null));
            if (level != null && (!LEVEL.matcher(level).matches() || level.equals(Level.NONE) || !codes.add(level))) {
                entry.mistake("code", "'" + level + "' is no code of capital letters that stands once and is not NONE");
            }
            if (!levels.isEmpty()
                    && bound != null
                    && bound.compareTo(levels.getLast().total()) < 0) {
                entry.mistake("total", "is below that of the level before; the lowest level comes first");
            }
            if (level != null && names != null && bound != null) {
                levels.add(new Level(level, names, bound, condition, reward));
            }
        }
        if (written.isEmpty()) {
            set.mistake("levels", "there is none");
        }
        return levels;
    }

    private Level.@Nullable GroupCondition condition(String place, JsonNode level, List<CriteriaSet.Group> groups) {
        DefinitionEntry entry = text.entry(place + ".groups", level, "groups");
        JsonNode written = level.path("groups");
        return written.has("each") ? each(entry, place, written, groups) : same(entry, groups.size());
    }

    /** Each group that is named has a share of its own. */
    private Level.GroupCondition each(
            DefinitionEntry entry, String place, JsonNode written, List<CriteriaSet.Group> groups) {
        entry.onlyKnown(List.of("each"));
        List<String> known = groups.stream().map(CriteriaSet.Group::code).toList();
        text.entry(place + ".groups.each", written, "each").onlyKnown(known);
        Map<String, Bound> shares = new LinkedHashMap<>();
        for (String group : known) {
            if (written.path("each").has(group)) {
                DefinitionEntry own = text.entry(place + ".groups.each." + group, written.path("each"), group);
                own.onlyKnown(List.of("atLeast", "above"));
                Bound share = bound(own, HUNDRED);
                if (share != null) {
                    shares.put(group, share);
                }
            }
        }
        if (shares.isEmpty()) {
            entry.mistake("each", "names none of the groups " + known);
        }
        return Level.GroupCondition.each(shares);
    }

    private static Level.@Nullable GroupCondition same(DefinitionEntry entry, int groups) {
        entry.onlyKnown(List.of("atLeast", "above", "count"));
        Bound share = bound(entry, HUNDRED);
        BigDecimal count = Objects.requireNonNullElse(
                entry.number("count", BigDecimal.valueOf(groups)), BigDecimal.valueOf(groups));
        if (count.stripTrailingZeros().scale() > 0
                || count.signum() <= 0
                || count.compareTo(BigDecimal.valueOf(groups)) > 0) {
            entry.mistake("count", count.toPlainString() + " is no number of groups, of which there are " + groups);
            return null;
        }
        return share == null ? null : Level.GroupCondition.same(share, count.intValueExact());
    }

    private static @Nullable Bound bound(DefinitionEntry entry, BigDecimal most) {
        BigDecimal least = entry.number("atLeast", null);
        BigDecimal above = entry.number("above", null);
        BigDecimal value = least == null ? above : least;
        if ((least == null) == (above == null) || value == null) {
            entry.mistake("", "needs either atLeast or above");
            return null;
        }
        int order = value.compareTo(most);
        if (value.signum() < 0 || order > 0 || (order == 0 && above != null)) {
            entry.mistake("", value.toPlainString() + " cannot be reached, there are 0 to " + most.toPlainString());
        }
        return new Bound(value, least != null);
    }

    private static BigDecimal maximum(List<CriteriaSet.Group> groups) {
        return groups.stream()
                .map(group -> Rational.of(group.maximum()).times(group.weight()))
                .reduce(Rational.ZERO, Rational::plus)
                .toDecimal();
    }
}
