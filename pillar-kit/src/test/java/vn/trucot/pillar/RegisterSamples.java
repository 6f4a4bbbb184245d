package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Records of a kind, and the requests that tests make of its register. */
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
public abstract class RegisterSamples {

    @Inject
    protected OrgUnits orgUnits;

    @Inject
    ObjectMapper mapper;

    /** Address of the collection. */
    protected abstract String records();

    /** A good record of the test's own unit; another one, with a key of its own, for each number. */
    protected abstract Map<String, Object> record(int number);

    /** The same record, recognised by the same key, with something else changed. */
    protected abstract Map<String, Object> changed(Map<String, Object> record);

    /** Records that break a rule, each by the field that is to be named. */
    protected abstract Map<String, Map<String, Object>> bad();

    /** A record with something in each of its lists, if it has any. */
    protected Map<String, Object> full(int number) {
        return record(number);
    }

    /** Address of a list that holds the records of the test's own unit only. */
    protected abstract String list();

    /** Whether a second record with the key of another one is refused. */
    protected abstract boolean keyIsOfOneRecord();

    /**
     * Whether this register bears many writers and large files for all of its service: what stands them is the kit's, so one
     * shows it, and the others show that they go through it.
     */
    protected boolean bears() {
        return false;
    }

    /** Address of the pillar: {@code /api/v1/gov}. */
    String pillar() {
        return records().substring(0, records().lastIndexOf('/'));
    }

    String collection() {
        return records().substring(records().lastIndexOf('/') + 1);
    }

    /** A record with one field of another value. */
    protected static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(record);
        changed.put(field, value);
        return changed;
    }

    ValidatableResponse csvText(String text) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post(records() + "/batch")
                .then();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> first(Object list) {
        return (Map<String, Object>) ((Collection<?>) list).iterator().next();
    }

    List<UUID> storedWithLists(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    UUID id = UUID.randomUUID();
                    put(id, full(number), null).statusCode(201);
                    return id;
                })
                .toList();
    }

    String separator() {
        return list().contains("?") ? "&" : "?";
    }

    void mustHold(UUID id, Map<String, Object> record) {
        Map<String, Object> answer = given().get(address(id))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        assertThat(answer).containsEntry("id", id.toString());
        record.forEach((field, value) ->
                assertThat(String.valueOf(answer.get(field))).as(field).isEqualTo(String.valueOf(value)));
    }

    String address(UUID id) {
        return records() + "/" + id;
    }

    ValidatableResponse put(UUID id, Map<String, Object> record, String ifMatch) {
        return given().contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(record)
                .put(address(id))
                .then();
    }

    ValidatableResponse batch(Object rows) {
        return send(rows, "");
    }

    ValidatableResponse send(Object rows, String query) {
        return given().contentType("application/json")
                .body(rows)
                .post(records() + "/batch" + query)
                .then();
    }

    /** The columns of a file are the fields that are no lists. */
    ValidatableResponse csv(String query, List<Map<String, Object>> rows) {
        Collection<String> columns = withoutLists(rows.getFirst()).keySet();
        String text = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> Objects.toString(row.get(column), ""))
                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", columns) + "\n", "\n"));
        return given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post(records() + "/batch" + query)
                .then();
    }

    static Map<String, Object> withoutLists(Map<String, Object> record) {
        Map<String, Object> columns = new LinkedHashMap<>(record);
        columns.values().removeIf(Collection.class::isInstance);
        return columns;
    }
}
