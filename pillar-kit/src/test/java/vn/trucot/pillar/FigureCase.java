package vn.trucot.pillar;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What records of a register, a return of a form, or published figures make known, counted by hand: a file of
 * {@code src/test/resources/figure-cases}. {@code {commune}}, {@code {village}} of it and {@code {province}} stand for units that no
 * other test has.
 *
 * @param register the collection that the records are put into, before anything else
 * @param form the form of the return
 * @param unit who returns it, and whose figures are told: {@code commune}, {@code village} or {@code province}
 * @param figures of the return
 * @param least a return that leaves out what can be left out, and what it states
 * @param refused returns that are not taken
 * @param published lines of a file of observations
 * @param counted the kind of source of the figures
 * @param line of a form with lines: the code of the one that has these numbers
 * @param otherLines its other lines by their codes; they stand in the good return only
 * @param before records of other registers that are put in first, by the collection
 * @param elsewhere what other pillars say of the unit that figures are over: indicator and after a space the period, to the value
 * @param states period, then indicator and after a space the breakdown, to what is stated: {@code 18/20}, {@code 4}
 */
record FigureCase(
        @Nullable String register,
        @Nullable List<Map<String, Object>> records,
        @Nullable String form,
        @Nullable String period,
        String unit,
        @Nullable Map<String, BigDecimal> figures,
        @Nullable Least least,
        @Nullable List<Refused> refused,
        @Nullable List<String> published,
        String counted,
        @Nullable String line,
        @Nullable Map<String, Map<String, BigDecimal>> otherLines,
        @Nullable Map<String, List<Map<String, Object>>> before,
        @Nullable Map<String, BigDecimal> elsewhere,
        Map<String, Map<String, String>> states) {

    private static final Path FOLDER = Path.of("src/test/resources/figure-cases");
    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Least(Map<String, BigDecimal> figures, Map<String, String> states) {}

    /**
     * A return that differs from the good one in some numbers.
     *
     * @param rule that it breaks; null if one number alone is impossible
     * @param field that cannot have its number; null if a rule is broken, of which the first is told
     */
    record Refused(@Nullable String rule, @Nullable String field, Map<String, @Nullable BigDecimal> figures) {

        String pointer() {
            return "/lines/0/figures/" + (rule == null ? field : rule.split(" ")[0]);
        }

        /** What the reason begins with: the sum that is too large, {@code online + postal = }. */
        String beginning() {
            return rule == null ? "" : rule.substring(0, rule.indexOf("<=")) + "= ";
        }
    }

    /** The names of all cases of the module. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FigureCase of(String name) {
        try {
            return YAML.readValue(FOLDER.resolve(name).toFile(), FigureCase.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** All that the case names a figure of, period and breakdown aside. */
    Stream<String> indicators() {
        return states.values().stream()
                .flatMap(period -> period.keySet().stream())
                .map(key -> key.split(" ")[0]);
    }

    /** What is put into registers, in this order. */
    Map<String, String> batches() {
        Map<String, String> batches = new LinkedHashMap<>();
        if (before != null) {
            before.forEach((collection, others) -> batches.put(collection, json(others)));
        }
        if (register != null) {
            batches.put(register, json(Objects.requireNonNull(records)));
        }
        return batches;
    }

    String body() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(line(line, Objects.requireNonNull(figures)));
        Objects.requireNonNullElse(otherLines, Map.<String, Map<String, BigDecimal>>of())
                .forEach((code, numbers) -> lines.add(line(code, numbers)));
        return body(lines);
    }

    String leastBody() {
        return body(List.of(line(line, Objects.requireNonNull(least).figures())));
    }

    String body(Refused refused) {
        Map<String, @Nullable BigDecimal> changed = new HashMap<>(Objects.requireNonNull(figures));
        changed.putAll(refused.figures());
        return body(List.of(line(line, changed)));
    }

    private static Map<String, Object> line(@Nullable String code, Map<String, @Nullable BigDecimal> figures) {
        return code == null ? Map.of("figures", figures) : Map.of("line", code, "figures", figures);
    }

    private static String body(List<Map<String, Object>> lines) {
        return json(Map.of("lines", lines));
    }

    private static String json(Object value) {
        return JSON.valueToTree(value).toString();
    }
}
