package vn.trucot.dataset.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trucot.events.Pillar;

/** A form as its service defines it (format: docs/forms.md), as far as generated returns must fit it. */
record FormFile(JsonNode root) {

    /** Reads the file of the source tree. */
    static FormFile of(DemoForm form) throws IOException {
        return of(form.pillar(), form.code());
    }

    static FormFile of(Pillar pillar, String code) throws IOException {
        Path file = Path.of(System.getProperty("trucot.checkout", "../.."))
                .resolve(pillar.path() + "-service/src/main/resources/forms/" + code + ".yaml");
        return new FormFile(new YAMLMapper().readTree(file.toFile()));
    }

    String frequency() {
        return root.path("frequency").asText();
    }

    int dueAfterDays() {
        return root.path("due").path("daysAfter").asInt();
    }

    /** Why a service would refuse the numbers; empty if it would not. */
    List<String> broken(Map<String, Long> numbers) {
        List<String> broken = new ArrayList<>();
        JsonNode fields = root.path("fields");
        numbers.forEach((name, number) -> {
            JsonNode field = fields.path(name);
            if (field.isMissingNode()
                    || number < 0
                    || number > field.path("most").asLong(Long.MAX_VALUE)) {
                broken.add(name + " = " + number);
            }
        });
        fields.properties().stream()
                .filter(field -> field.getValue().path("required").asBoolean() && !numbers.containsKey(field.getKey()))
                .forEach(field -> broken.add(field.getKey() + " is missing"));
        for (JsonNode rule : root.path("rules")) {
            if (rule.has("jump") || rule.has("outlier")) {
                continue; // against the periods before, which one return does not have
            }
            String[] sides = rule.path("holds").asText().split("<=");
            if (sides.length != 2) {
                throw new IllegalStateException("a rule that is not read here: " + rule);
            }
            Optional<Long> part = sum(sides[0], numbers);
            Optional<Long> whole = sum(sides[1], numbers);
            if (part.isPresent() && whole.isPresent() && part.get() > whole.get()) {
                broken.add(rule.path("holds").asText() + ": " + part.get() + ", " + whole.get());
            }
        }
        return broken;
    }

    /** Nothing if one of the fields has no number. */
    private static Optional<Long> sum(String text, Map<String, Long> numbers) {
        long sum = 0;
        for (String term : text.strip().replace("- ", "-").replace("+ ", "").split(" ")) {
            Long number = numbers.get(term.replace("-", ""));
            if (number == null) {
                return Optional.empty();
            }
            sum += term.startsWith("-") ? -number : number;
        }
        return Optional.of(sum);
    }
}
