package vn.trucot.reason;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reason that is written in English in the main sources of a module has its Vietnamese in a module's file. */
class ReasonsTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("trucot.checkout"));

    private static final List<String> MODULES = List.of(
            "indicator-events",
            "figures",
            "web-kit",
            "pillar-kit",
            "gov-service",
            "economy-service",
            "society-service",
            "gateway");

    /** Tells who runs the suite, at its start or in a log, what no caller sees; and has methods of the same names. */
    private static final Pattern NOT_TOLD = Pattern.compile(
            ".*(/pillar/(definition|relay)/|/gateway/feed/"
                    + "|/figures/cube/|/catalogue/(Catalogue|Definition)Reader|/criteria/Criteria(Reader|Files)"
                    + "|/form/Form(Reader|Files)|/programme/ProgrammeReader|/team/SupportedYear|/events/(EventDecoder|ObservationFields|UndecodableEvent)"
                    + "|/reporting/ObservationFilter|/register/Facts|/marketplace/MarketplaceReader|/account/(AccountStore|FirstAdministrator)|/webhook/(WebhookStore|DeliveryStore|Sender)|/openapi/DocumentExamples).*");

    private static final Pattern CONSTRAINT = Pattern.compile("@(\\w+)");

    @Test
    void each_reason_that_is_written_has_its_vietnamese() throws IOException {
        // Given
        Map<String, String> vietnamese = vietnamese();

        // When
        Map<String, String> written = new TreeMap<>(WrittenReasons.of(sources()));

        // Then
        assertThat(written).hasSizeGreaterThan(300);
        written.keySet().removeAll(vietnamese.keySet());
        assertThat(written)
                .as("put these into the %s of their modules", Reasons.FILE)
                .isEmpty();
    }

    @Test
    void each_rule_of_bean_validation_that_is_used_has_its_vietnamese() throws IOException {
        // Given
        ResourceBundle messages = ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages");
        List<String> used = new ArrayList<>();
        for (Path source : sources()) {
            Matcher constraint = CONSTRAINT.matcher(Files.readString(source));
            while (constraint.find()) {
                String key = "jakarta.validation.constraints." + constraint.group(1) + ".message";
                if (messages.containsKey(key)) {
                    used.add("field " + messages.getString(key).replaceAll("\\$\\{[^}]*}|\\{\\w+}", "0"));
                }
            }
        }

        // When
        Reasons reasons = new Reasons();

        // Then
        assertThat(used).isNotEmpty().allSatisfy(message -> assertThat(reasons.in(Language.VI, message))
                .isNotEqualTo(message));
    }

    @Test
    void a_reason_is_found_however_it_is_put_together(@TempDir Path folder) throws IOException {
        // Given
        Path source = Files.writeString(folder.resolve("Rules.java"), """
                class Rules {
                    private static final int MOST = 1_000;

                    void check(String unit, int rows, boolean late) {
                        String more = rows < 2 ? "" : " (and " + (rows - 1) + " more)";
                        refuse("org unit '" + unit + "' is " + (late ? "late" : "unknown") + more);
                        refuse(tooMany(rows));
                        refuse("%d rows of %s".formatted(rows, unit));
                        log("not told");
                        handOn("it is handed on");
                        throw new InvalidTerm("moon", unit, "write at most " + MOST + " digits");
                    }

                    private static String tooMany(int rows) {
                        return rows + " rows are too many";
                    }

                    void refuse(String reason) {}

                    void handOn(String words) {
                        refuse(words);
                    }

                    void log(String text) {}

                    @Size(message = "is too long")
                    String name;

                    static final class InvalidTerm extends RuntimeException {
                        InvalidTerm(String term, String value, String advice) {}
                    }
                }
                """);

        // When
        Map<String, String> written = WrittenReasons.of(List.of(source));

        // Then
        assertThat(written)
                .containsOnlyKeys(
                        "org unit '{0}' is late",
                        "org unit '{0}' is late (and {1} more)",
                        "org unit '{0}' is unknown",
                        "org unit '{0}' is unknown (and {1} more)",
                        "{0} rows are too many",
                        "{0} rows of {1}",
                        "it is handed on",
                        "moon",
                        "write at most 1000 digits",
                        "is too long");
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(CHECKOUT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !NOT_TOLD.matcher(file.toString()).matches())
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static Map<String, String> vietnamese() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        Map<String, String> all = new TreeMap<>();
        for (String module : MODULES) {
            Path file = CHECKOUT.resolve(module).resolve("src/main/resources").resolve(Reasons.FILE);
            mapper.readValue(file.toFile(), new TypeReference<Map<String, String>>() {})
                    .forEach((english, vietnamese) -> assertThat(all.put(english, vietnamese))
                            .as("'%s' of %s is in another module too", english, module)
                            .isNull());
        }
        new Phrasebook(all);
        return all;
    }
}
