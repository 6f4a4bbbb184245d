package vn.trucot.gov.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a form makes of a return, written by hand: a file of {@code src/test/resources/form-cases}.
 *
 * @param period of the return
 * @param counted the kind of source of its figures
 * @param lines of the return, one for a form without lines
 * @param states indicator, and breakdown after a space, to what is stated: {@code 18/20}, {@code 4}
 * @param least a return that leaves out what can be left out
 * @param refused returns that are not taken
 */
record FormCase(
        String form,
        String period,
        String counted,
        List<Line> lines,
        Map<String, String> states,
        Least least,
        List<Refused> refused) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Line(@Nullable String line, Map<String, @Nullable BigDecimal> figures) {}

    record Least(Map<String, @Nullable BigDecimal> figures, Map<String, String> states) {}

    /**
     * A return that differs from the good one in some numbers of its first line.
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

    static FormCase of(String form) {
        String file = "/form-cases/" + form + ".yaml";
        try (InputStream text = FormCase.class.getResourceAsStream(file)) {
            FormCase read = YAML.readValue(text, FormCase.class);
            return new FormCase(form, read.period, read.counted, read.lines, read.states, read.least, read.refused);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String body() {
        return body(lines);
    }

    String leastBody() {
        return body(List.of(new Line(lines.getFirst().line(), least.figures())));
    }

    String body(Refused refused) {
        Map<String, @Nullable BigDecimal> figures =
                new HashMap<>(lines.getFirst().figures());
        figures.putAll(refused.figures());
        List<Line> changed = new ArrayList<>(lines);
        changed.set(0, new Line(lines.getFirst().line(), figures));
        return body(changed);
    }

    private static String body(List<Line> lines) {
        return lines.stream()
                .map(line -> JSON.createObjectNode()
                        .put("line", line.line())
                        .set("figures", JSON.valueToTree(line.figures()))
                        .toString())
                .collect(Collectors.joining(", ", "{\"lines\": [", "]}"));
    }
}
