package vn.trucot.clients;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** Which operations of a document would surprise a client that was generated from an earlier one. */
final class BreakingChanges {

    /** {@code GET /api/v1/scores: why nobody is hurt}; a line that begins with # is a remark. */
    private static final Pattern ALLOWED = Pattern.compile("([A-Z]+ /\\S*): (\\S.{9,})");

    private BreakingChanges() {}

    /** Each as {@code METHOD /path}, sorted. What is added, be it operations or fields of answers, breaks nothing. */
    static Set<String> between(String earlier, String later) {
        ChangedOpenApi difference = OpenApiCompare.fromContents(earlier, later);
        return Stream.of(
                        difference.getMissingEndpoints().stream().map(BreakingChanges::name),
                        difference.getChangedOperations().stream()
                                .filter(ChangedOperation::isIncompatible)
                                .map(changed -> changed.getHttpMethod() + " " + changed.getPathUrl()),
                        closed(earlier, later))
                .flatMap(found -> found)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What could be asked without a token and cannot any more, which the comparison does not count. */
    private static Stream<String> closed(String earlier, String later) {
        Map<String, Boolean> before = needToken(earlier);
        return needToken(later).entrySet().stream()
                .filter(operation -> operation.getValue()
                        && Boolean.FALSE.equals(before.getOrDefault(operation.getKey(), operation.getValue())))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Boolean> needToken(String document) {
        Map<String, Boolean> found = new HashMap<>();
        try {
            new JsonMapper().readTree(document).path("paths").properties().forEach(path -> path.getValue()
                    .properties()
                    .forEach(operation -> found.put(
                            operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            operation.getValue().path("security").has(0))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no document", e);
        }
        return found;
    }

    private static String name(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }

    /** Those that a file of allowed ones names; a line without a reason is a mistake. */
    static Set<String> allowed(String file) {
        Set<String> operations = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        Arrays.stream(file.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    Matcher named = ALLOWED.matcher(line);
                    if (named.matches()) {
                        operations.add(named.group(1));
                    } else {
                        wrong.add(line);
                    }
                });
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    "write 'METHOD /path: why nobody is hurt, or who was told' instead of " + wrong);
        }
        return operations;
    }
}
