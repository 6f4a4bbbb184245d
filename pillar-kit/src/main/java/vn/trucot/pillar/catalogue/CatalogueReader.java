package vn.trucot.pillar.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionText;
import vn.trucot.pillar.definition.DefinitionsInvalid;

/** Reads files of indicators (docs/indicators.md) and finds all their mistakes at once. */
final class CatalogueReader {

    private final Pillar pillar;
    private final List<DefinitionMistake> mistakes = new ArrayList<>();
    private final Map<String, BreakdownDimension> codeLists = new LinkedHashMap<>();
    private final Map<IndicatorCode, IndicatorDefinition> definitions = new LinkedHashMap<>();

    CatalogueReader(Pillar pillar) {
        this.pillar = pillar;
    }

    /** Reads one more file, which may use the code lists of those before it. */
    CatalogueReader add(DefinitionFile file) {
        DefinitionText text = file.read(mistakes);
        JsonNode root = text.root();
        if (root.isMissingNode()) {
            return this;
        }
        DefinitionEntry sections = text.whole("");
        sections.onlyKnown(List.of("defaults", "codeLists", "indicators"));
        JsonNode lists = root.path("codeLists");
        lists.properties()
                .forEach(list -> codeList(text.entry("codeLists." + list.getKey(), lists, list.getKey()), list));
        JsonNode defaults = root.path("defaults");
        DefinitionEntry forAll = text.entry("defaults", root, "defaults");
        forAll.onlyKnown(DefinitionReader.FIELDS);
        DefinitionReader.NEVER_DEFAULT.stream()
                .filter(defaults::has)
                .forEach(field -> forAll.mistake(field, "has no default"));
        JsonNode indicators = root.path("indicators");
        indicators.properties().stream()
                .map(Map.Entry::getKey)
                .forEach(code -> indicator(code, text.entry(code, indicators, code, defaults)));
        if (indicators.isEmpty()) {
            sections.mistake("indicators", "there is none");
        }
        return this;
    }

    /** Takes in indicators that follow from other definitions; what a file says of them holds. */
    CatalogueReader add(List<IndicatorDefinition> following) {
        following.forEach(definition -> definitions.putIfAbsent(definition.code(), definition));
        return this;
    }

    /** The catalogue of all files; {@link DefinitionsInvalid} lists everything that is wrong with them. */
    Catalogue catalogue() {
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
        return new Catalogue(List.copyOf(definitions.values()));
    }

    private void indicator(String text, DefinitionEntry entry) {
        try {
            IndicatorCode code = IndicatorCode.of(text);
            if (!pillar.owns(code)) {
                entry.mistake("", "is no code of the pillar " + pillar.path());
            }
            IndicatorDefinition definition = new DefinitionReader(codeLists).read(code, entry);
            if (definition != null && definitions.putIfAbsent(code, definition) != null) {
                entry.mistake("", "is defined in an earlier file; an indicator that changes is a new one");
            }
        } catch (InvalidTerm e) {
            entry.mistake("", String.valueOf(e.getMessage()));
        }
    }

    private void codeList(DefinitionEntry list, Map.Entry<String, JsonNode> written) {
        String name = written.getKey();
        JsonNode node = written.getValue();
        list.onlyKnown(List.of("names", "codes"));
        Names names = list.required("names", list.names("names"));
        List<BreakdownDimension.Code> codes = new ArrayList<>();
        node.path("codes").properties().forEach(code -> {
            String field = "codes." + code.getKey();
            Names codeNames = list.names(field, code.getValue());
            if (codeNames != null) {
                codes.add(new BreakdownDimension.Code(code.getKey(), codeNames));
            }
        });
        if (node.path("codes").isEmpty()) {
            list.mistake("codes", "there is none");
        }
        if (names != null && codeLists.putIfAbsent(name, new BreakdownDimension(name, names, codes)) != null) {
            list.mistake("", "is defined in an earlier file");
        }
    }
}
