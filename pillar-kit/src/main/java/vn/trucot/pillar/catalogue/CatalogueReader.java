package vn.trucot.pillar.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
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

/** Reads {@code indicators.yaml} (docs/indicators.md) and finds all its mistakes at once. */
final class CatalogueReader {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final String file;
    private final Pillar pillar;
    private final List<CatalogueMistake> mistakes = new ArrayList<>();
    private final Map<String, BreakdownDimension> codeLists = new LinkedHashMap<>();
    private final List<IndicatorDefinition> definitions = new ArrayList<>();

    CatalogueReader(String file, Pillar pillar) {
        this.file = file;
        this.pillar = pillar;
    }

    /** The catalogue of the file; {@link CatalogueInvalid} lists everything that is wrong with it. */
    Catalogue read(InputStream yaml) {
        JsonNode root = parse(yaml);
        CatalogueEntry sections = entry("", root, NOTHING);
        sections.onlyKnown(List.of("defaults", "codeLists", "indicators"));
        root.path("codeLists").properties().forEach(list -> codeList(list.getKey(), list.getValue()));
        JsonNode defaults = root.path("defaults");
        CatalogueEntry forAll = entry("defaults", defaults, NOTHING);
        forAll.onlyKnown(DefinitionReader.FIELDS);
        DefinitionReader.NEVER_DEFAULT.stream()
                .filter(defaults::has)
                .forEach(field -> forAll.mistake(field, "has no default"));
        root.path("indicators")
                .properties()
                .forEach(indicator ->
                        indicator(indicator.getKey(), entry(indicator.getKey(), indicator.getValue(), defaults)));
        if (root.path("indicators").isEmpty()) {
            sections.mistake("indicators", "there is none");
        }
        if (!mistakes.isEmpty()) {
            throw new CatalogueInvalid(file, mistakes);
        }
        return new Catalogue(definitions);
    }

    private void indicator(String text, CatalogueEntry entry) {
        try {
            IndicatorCode code = IndicatorCode.of(text);
            if (!pillar.owns(code)) {
                entry.mistake("", "is no code of the pillar " + pillar.path());
            }
            IndicatorDefinition definition = new DefinitionReader(codeLists).read(code, entry);
            if (definition != null) {
                definitions.add(definition);
            }
        } catch (InvalidTerm e) {
            entry.mistake("", String.valueOf(e.getMessage()));
        }
    }

    private void codeList(String name, JsonNode node) {
        CatalogueEntry list = entry("codeLists." + name, node, NOTHING);
        list.onlyKnown(List.of("names", "codes"));
        Names names = list.required("names", list.names("names"));
        List<BreakdownDimension.Code> codes = new ArrayList<>();
        node.path("codes").properties().forEach(code -> {
            String field = "codes." + code.getKey();
            Names codeNames = list.required(field, list.names(field, code.getValue()));
            if (codeNames != null) {
                codes.add(new BreakdownDimension.Code(code.getKey(), codeNames));
            }
        });
        if (node.path("codes").isEmpty()) {
            list.mistake("codes", "there is none");
        }
        if (names != null) {
            codeLists.put(name, new BreakdownDimension(name, names, codes));
        }
    }

    private JsonNode parse(InputStream yaml) {
        try {
            return YAMLMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(yaml);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
            throw new CatalogueInvalid(
                    file, List.of(new CatalogueMistake("", line, String.valueOf(e.getOriginalMessage()))));
        } catch (IOException e) {
            throw new CatalogueInvalid(file, List.of(new CatalogueMistake("", "", "cannot be read")));
        }
    }

    private CatalogueEntry entry(String name, JsonNode own, JsonNode defaults) {
        CatalogueEntry entry = new CatalogueEntry(name, own, defaults, mistakes);
        if (!own.isMissingNode() && !own.isObject()) {
            entry.mistake("", "fields are needed, as name: value");
        }
        return entry;
    }
}
