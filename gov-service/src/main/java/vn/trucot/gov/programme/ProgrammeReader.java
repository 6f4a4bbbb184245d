package vn.trucot.gov.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;
import vn.trucot.events.Period;
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionText;

/** Reads a programme of targets (docs/targets.md) and finds all its mistakes at once. */
final class ProgrammeReader {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    private final List<DefinitionMistake> mistakes;
    private final DefinitionText text;
    private final String code;
    private final Set<String> numbers = new HashSet<>();

    ProgrammeReader(DefinitionFile file, List<DefinitionMistake> mistakes) {
        this.mistakes = mistakes;
        this.text = file.read(mistakes);
        this.code = text.root().path("programme").asText("");
    }

    /** The programme; null if it got a mistake. */
    @Nullable
    Programme read() {
        JsonNode root = text.root();
        if (root.isMissingNode()) {
            return null;
        }
        int before = mistakes.size();
        DefinitionEntry entry = text.whole(code);
        entry.onlyKnown(List.of("programme", "names", "legalBasis", "caution", "stated", "targets"));
        if (!CODE.matcher(code).matches()) {
            entry.mistake("programme", "'" + code + "' is no code of small letters, digits and '-'");
        }
        Names names = entry.required("names", entry.names("names"));
        String legalBasis = entry.required("legalBasis", entry.text("legalBasis"));
        Names caution = root.has("caution") ? entry.names("caution") : null;
        List<Programme.Part> stated = parts(entry.list("stated"));
        List<Programme.Item> items = items(entry.list("targets"));
        if (mistakes.size() > before || names == null || legalBasis == null) {
            return null;
        }
        Programme programme = new Programme(code, names, legalBasis, caution, stated, items);
        Integer unknown = programme.unknown();
        if (unknown != null && unknown < 0) {
            entry.mistake("targets", "are " + -unknown + " more than the document has");
        }
        return programme;
    }

    private List<Programme.Part> parts(JsonNode written) {
        List<Programme.Part> parts = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            DefinitionEntry entry = text.element(code + ".stated", written, i);
            entry.onlyKnown(List.of("names", "count"));
            Names names = entry.required("names", entry.names("names"));
            BigDecimal count = entry.required("count", entry.number("count", null));
            if (names == null || count == null) {
                continue;
            }
            if (count.signum() <= 0 || count.stripTrailingZeros().scale() > 0 || count.precision() > 6) {
                entry.mistake("count", count + " is no number of targets");
                continue;
            }
            parts.add(new Programme.Part(names, count.intValueExact()));
        }
        return parts;
    }

    private List<Programme.Item> items(JsonNode written) {
        List<Programme.Item> items = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Programme.Item item = item(text.element(code + ".targets", written, i), written.path(i));
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private Programme.@Nullable Item item(DefinitionEntry entry, JsonNode node) {
        entry.onlyKnown(
                List.of("number", "names", "bound", "measureUnit", "values", "indicator", "followedBy", "note"));
        String number = entry.text("number");
        if (number != null && !numbers.add(number)) {
            entry.mistake("number", "'" + number + "' stands twice");
        }
        Names names = entry.required("names", entry.names("names"));
        String unit = entry.required("measureUnit", entry.text("measureUnit"));
        IndicatorCode indicator = entry.term("indicator", IndicatorCode::of);
        List<Programme.Due> values = values(entry, node.path("values"));
        if (names == null || unit == null) {
            return null;
        }
        return new Programme.Item(
                number,
                names,
                Objects.requireNonNull(entry.oneOf("bound", Programme.Bound.class, Programme.Bound.AT_LEAST)),
                unit,
                values,
                indicator,
                entry.text("followedBy"),
                node.has("note") ? entry.names("note") : null);
    }

    private static List<Programme.Due> values(DefinitionEntry entry, JsonNode written) {
        List<Programme.Due> values = new ArrayList<>();
        written.properties().forEach(value -> {
            if (!value.getValue().isNumber()) {
                entry.mistake("values", "'" + value.getValue().asText() + "' is no number");
                return;
            }
            try {
                values.add(new Programme.Due(
                        Period.parse(value.getKey()), value.getValue().decimalValue()));
            } catch (InvalidTerm e) {
                entry.mistake("values", String.valueOf(e.getMessage()));
            }
        });
        return values;
    }
}
