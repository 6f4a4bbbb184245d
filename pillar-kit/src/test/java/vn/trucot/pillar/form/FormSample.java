package vn.trucot.pillar.form;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.definition.DefinitionFile;

/** A form of two numbers, as its file says it, and lines of its returns. */
final class FormSample {

    static final String YAML = """
            form: BM-01
            names: {vi: Thôn có sóng, en: Villages with a signal}
            frequency: QUARTER
            reports: {level: COMMUNE, others: [DISTRICT], within: [15]}
            due: {daysAfter: 5}
            review: true
            fields:
              villages: {names: {vi: Số thôn, en: Villages}, unit: VILLAGE, required: true, prefill: PREVIOUS}
              covered: {names: {vi: Thôn có sóng}, decimals: 1, most: 500}
            rules:
              - holds: covered <= villages
              - {jump: villages, atMost: 20, severity: WARNING}
            figures:
              - {indicator: SOC.NET.COVERED, numerator: covered, denominator: villages}
            """;

    /** The same with a line for each network. */
    static final String BY_NETWORK =
            YAML.replace("fields:", "lines: {by: network, names: {vi: Mạng, en: Network}, from: networks}\nfields:");

    private FormSample() {}

    static Form form(String yaml) {
        return files(yaml).present().getFirst();
    }

    static FormFiles files(String... yamls) {
        return new FormFiles(Arrays.stream(yamls)
                .map(yaml -> new DefinitionFile(
                        "form.yaml", () -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .toList());
    }

    /** A line with numbers, each as {@code villages=10}. */
    static FormLine line(@Nullable String code, String... numbers) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (String number : numbers) {
            List<String> parts = List.of(number.split("=", 2));
            figures.put(parts.getFirst(), new BigDecimal(parts.getLast()));
        }
        return new FormLine(code, figures);
    }
}
