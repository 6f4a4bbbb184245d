package vn.trucot.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;

/** The three services' catalogues, as far as the data set must agree with them (format: docs/indicators.md). */
public record Catalogues(Map<IndicatorCode, Entry> byCode) {

    /** What a figure of the indicator must be like. */
    public record Entry(
            boolean ratio,
            String measureUnit,
            List<Frequency> frequencies,
            OrgUnitKind level,
            BigDecimal minimum,
            Optional<BigDecimal> maximum) {

        /** Why the figure breaks the bounds; empty if it does not. */
        public Optional<String> broken(Figure figure) {
            BigDecimal numerator = figure.numerator();
            BigDecimal denominator = figure.denominator();
            if (numerator.compareTo(minimum) < 0) {
                return Optional.of(numerator + " is below " + minimum);
            }
            if (maximum.isPresent() && numerator.compareTo(maximum.get()) > 0) {
                return Optional.of(numerator + " is above " + maximum.get());
            }
            if (!ratio) {
                return denominator == null ? Optional.empty() : Optional.of("a count has no denominator");
            }
            BigDecimal whole = denominator == null ? BigDecimal.valueOf(100) : denominator;
            return whole.signum() > 0 && numerator.compareTo(whole) <= 0
                    ? Optional.empty()
                    : Optional.of(numerator + " of " + whole);
        }
    }

    /** Reads the files of the source tree. */
    public static Catalogues read() throws IOException {
        Map<IndicatorCode, Entry> entries = new LinkedHashMap<>();
        for (Pillar pillar : Pillar.values()) {
            for (Path file : files(pillar)) {
                JsonNode root = new YAMLMapper().readTree(file.toFile());
                root.path("indicators").properties().forEach(indicator -> {
                    IndicatorCode code = IndicatorCode.of(indicator.getKey());
                    if (!pillar.owns(code)) {
                        throw new IllegalStateException(code + " stands in the catalogue of " + pillar);
                    }
                    entries.put(code, entry(indicator.getValue(), root.path("defaults")));
                });
            }
        }
        return new Catalogues(entries);
    }

    private static List<Path> files(Pillar pillar) throws IOException {
        Path resources = Path.of(System.getProperty("trucot.checkout", "../.."))
                .resolve(pillar.path() + "-service/src/main/resources");
        List<Path> files = new ArrayList<>(List.of(resources.resolve("indicators.yaml")));
        Path more = resources.resolve("indicators");
        if (Files.isDirectory(more)) {
            try (Stream<Path> found = Files.list(more)) {
                found.sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static Entry entry(JsonNode own, JsonNode defaults) {
        List<Frequency> frequencies = new ArrayList<>();
        frequencies.add(Frequency.valueOf(value(own, defaults, "frequency").asText()));
        value(own, defaults, "coarserPeriods").forEach(period -> frequencies.add(Frequency.valueOf(period.asText())));
        return new Entry(
                value(own, defaults, "ratio").asBoolean(false),
                own.path("measureUnit").asText(),
                frequencies,
                OrgUnitKind.valueOf(value(own, defaults, "level").asText("COMMUNE")),
                new BigDecimal(value(own, defaults, "minimum").asText("0")),
                Optional.of(value(own, defaults, "maximum").asText())
                        .filter(text -> !text.isEmpty())
                        .map(BigDecimal::new));
    }

    private static JsonNode value(JsonNode own, JsonNode defaults, String field) {
        return own.has(field) ? own.path(field) : defaults.path(field);
    }

    public Entry of(IndicatorCode code) {
        Entry entry = byCode.get(code);
        if (entry == null) {
            throw new AssertionError(code + " is in no catalogue");
        }
        return entry;
    }
}
