package vn.trucot.acceptance.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, whatever was asked. */
final class Judge {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST_PROBLEM = 1 << 20;

    /** What only a program says of itself. */
    private static final Pattern INSIDE = Pattern.compile(
            "vn\\.trucot|java\\.(lang|util|io|net|time)|jakarta\\.|org\\.(hibernate|postgresql|jboss|apache)|io\\.(vertx|quarkus)"
                    + "|\\w+Exception\\b|SQLSTATE|\\bat \\w+\\.\\w+\\(|Membership\\[");

    private Judge() {}

    /**
     * An answer as far as it was read.
     *
     * @param whole false when there was more of it than is looked at
     */
    record Answer(int status, Map<String, List<String>> headers, String body, boolean whole) {
        String mediaType() {
            return headers.getOrDefault("content-type", List.of("")).getFirst();
        }
    }

    /** Empty for an answer as it should be. */
    static List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        if (answer.status() >= 400) {
            problem(answer, faults);
        } else if (answer.whole() && answer.mediaType().startsWith("application/json")) {
            read(answer, faults);
        }
        return faults;
    }

    private static void problem(Answer answer, List<String> faults) {
        if (!answer.mediaType().startsWith("application/problem+json")) {
            faults.add("an error of type '" + answer.mediaType() + "'");
            return;
        }
        if (!answer.whole() || answer.body().length() > LARGEST_PROBLEM) {
            faults.add("a problem of more than " + LARGEST_PROBLEM + " bytes");
            return;
        }
        JsonNode problem = read(answer, faults);
        String code = problem.path("code").asText();
        require(faults, problem, "title", problem.path("title").asText().isBlank());
        require(faults, problem, "detail", problem.path("detail").asText().isBlank());
        require(faults, problem, "status", problem.path("status").asInt() != answer.status());
        require(faults, problem, "code", !code.matches("[A-Z]+(_[A-Z]+)*"));
        String end = code.toLowerCase(Locale.ROOT).replace('_', '-');
        require(faults, problem, "type", !problem.path("type").asText().endsWith(end));
        require(faults, problem, "instance", !problem.path("instance").asText().startsWith("/"));
        require(faults, problem, "traceId", problem.path("traceId").asText().isBlank());
        problem.path("errors").forEach(error -> {
            require(faults, error, "reason", error.path("reason").asText().isBlank());
            require(faults, error, "code", error.path("code").asText().isBlank());
        });
        var inside = INSIDE.matcher(answer.body());
        if (inside.find()) {
            faults.add("tells of its inside: " + inside.group());
        }
    }

    private static void require(List<String> faults, JsonNode in, String member, boolean isWrong) {
        if (isWrong) {
            faults.add(member + " is " + in.path(member));
        }
    }

    static JsonNode read(Answer answer, List<String> faults) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            faults.add("no JSON: " + e.getOriginalMessage());
            return JSON.missingNode();
        }
    }
}
