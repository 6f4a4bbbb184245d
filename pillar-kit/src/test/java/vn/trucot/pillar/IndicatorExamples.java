package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Figures worked out by hand: each file of a folder says what is sent about a unit, and what is stated of it then. In texts
 * {@code $unit} is the unit, one of a province of its own, {@code $province}.
 */
public final class IndicatorExamples {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One file.
     *
     * @param unit what kind of unit it is about
     * @param states period, then indicator, and breakdown after a space, to numerator, denominator and kind of source:
     *     {@code 3/4 RECORDS}
     */
    public record Example(OrgUnitKind unit, List<Step> send, Map<String, Map<String, String>> states) {}

    /**
     * What is sent.
     *
     * @param to address below that of the pillar, of which the rows are a batch, or to which the body is put
     * @param rows of the unit, unless they name another one
     */
    public record Step(String to, List<Map<String, Object>> rows, Map<String, Object> body) {}

    private final OrgUnits orgUnits;
    private final MeasuredFigures figures;
    private final String pillar;

    public IndicatorExamples(OrgUnits orgUnits, DataSource dataSource, String pillar) {
        this.orgUnits = orgUnits;
        this.figures = new MeasuredFigures(dataSource);
        this.pillar = "/api/v1/" + pillar + "/";
    }

    /** The examples of a folder of test resources, by the names of their files. */
    public static Map<String, Example> in(String folder) {
        return files(folder, Example.class);
    }

    /** Each file of a folder of test resources, read as a type. */
    public static <T> Map<String, T> files(String folder, Class<T> type) {
        Map<String, T> read = new LinkedHashMap<>();
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(IndicatorExamples.class.getResource("/" + folder), folder)
                        .toURI()))) {
            for (Path file : files.sorted().toList()) {
                read.put(file.getFileName().toString().replace(".yaml", ""), YAML.readValue(file.toFile(), type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return read;
    }

    /** Sends what an example says, fails where something else is stated than it says, and answers its indicators. */
    public Set<String> check(String name, Example example) {
        KnownUnits units = new KnownUnits(orgUnits);
        String unit =
                switch (example.unit()) {
                    case PROVINCE -> units.province();
                    case COMMUNE -> units.commune();
                    default -> units.unit(example.unit(), "1");
                };
        Map<String, String> words = Map.of("$unit", unit, "$province", units.province());
        example.send().forEach(step -> send(name, step, words));
        Set<String> shown = new HashSet<>();
        example.states()
                .forEach((period, states) -> states.forEach((key, stated) -> {
                    String[] parts = (key + " ").split(" ", 2);
                    assertThat(figures.of(parts[0], unit, period, parts[1].strip()))
                            .as("%s: %s in %s", name, key, period)
                            .hasValue(stated);
                    shown.add(parts[0]);
                }));
        return shown;
    }

    private void send(String name, Step step, Map<String, String> words) {
        String to = pillar + told(step.to(), words);
        Response answer = step.rows() == null
                ? given().contentType("application/json")
                        .body(told(step.body(), words))
                        .put(to)
                : given().contentType("application/json")
                        .body(step.rows().stream()
                                .map(row -> told(ofUnit(row), words))
                                .toList())
                        .post(to + "/batch");
        assertThat(answer.statusCode())
                .as("%s: %s is answered %s", name, to, answer.asString())
                .isBetween(200, 201);
    }

    /** A row names its unit, or it is the unit's. Answers of an assessment are written as a map. */
    private static Map<String, Object> ofUnit(Map<String, Object> row) {
        Map<String, Object> whole = new LinkedHashMap<>(row);
        if (!row.containsKey("subject")) {
            whole.putIfAbsent("orgUnit", "$unit");
        }
        if (row.get("answers") instanceof Map<?, ?> answers) {
            List<Object> list = new ArrayList<>();
            answers.forEach((criterion, value) -> list.add(Map.of("criterion", criterion, "value", value)));
            whole.put("answers", list);
        }
        return whole;
    }

    private static Object told(Object value, Map<String, String> words) {
        return switch (value) {
            case String text -> {
                String told = text;
                for (Map.Entry<String, String> word : words.entrySet()) {
                    told = told.replace(word.getKey(), word.getValue());
                }
                yield told;
            }
            case List<?> list -> list.stream().map(item -> told(item, words)).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> told = new LinkedHashMap<>();
                map.forEach((key, item) -> told.put(key, item == null ? null : told(item, words)));
                yield told;
            }
            default -> value;
        };
    }
}
