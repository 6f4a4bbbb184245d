package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import vn.trucot.access.GrantedRoles;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Tokens;
import vn.trucot.web.table.Table;

/** What holds for every register, whatever its records are. Each kind runs it with records of its own. */
public abstract class RegisterContract extends RegisterExchange {

    Platform platform;

    private static final Map<Integer, JsonPath> DOCUMENTS = new ConcurrentHashMap<>();

    @Test
    void theRegisterIsDescribedInBothLanguagesAsItsRecordsAre() {
        // When
        JsonPath register =
                given().get(description()).then().statusCode(200).extract().jsonPath();

        // Then
        assertThat(register.getList("fields.name", String.class)).containsAll(full(1).keySet());
        assertThat(register.getString("unit")).isIn(record(1).keySet());
        assertThat(register.getList("figures.indicator", String.class))
                .isNotEmpty()
                .allSatisfy(indicator -> given().get(pillar() + "/indicators/" + indicator)
                        .then()
                        .statusCode(200));
        assertThat(DescribedWords.missing(register.getMap("$")))
                .as("%s.properties says nothing, or the same in both languages", collection())
                .isEmpty();
        given().get(pillar() + "/registers").then().body("collection", hasItem(collection()));
        given().get(description() + "x").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void everyFilterOfTheDescriptionIsOneThatTheListTakes() {
        // Given
        Map<String, String> wrong = Map.of("DAY", "yesterday", "PERIOD", "soon", "CHOICE", "NO_SUCH", "NUMBER", "x");
        JsonPath register = given().get(description()).jsonPath();

        // When
        List<Map<String, String>> filters = register.getList("filters");

        // Then
        List<String> parameters = document().getList("paths.'" + records() + "'.get.parameters.name", String.class);
        assertThat(parameters).contains("q");
        assertThat(filters)
                .isNotEmpty()
                .extracting(filter -> filter.get("name"))
                .isSubsetOf(parameters);
        filters.stream().filter(filter -> wrong.containsKey(filter.get("type"))).forEach(filter -> given().queryParam(
                        filter.get("name"), wrong.get(filter.get("type")))
                .get(records())
                .then()
                .statusCode(oneOf(400, 404)));
    }

    @Test
    void recordsAreFoundByWordsOfTheirTextsWithMarksOrWithout() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        String title = given().get(description()).jsonPath().getString("title");
        String name = String.valueOf(record(1).get(title));
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');

        // When
        for (String words : List.of(name, plain.toLowerCase(Locale.ROOT), plain.toUpperCase(Locale.ROOT), " ")) {
            given().queryParam("q", words).get(list()).then().body("items.id", hasItem(id.toString()));
        }

        // Then
        given().queryParam("q", name + "%").get(list()).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aRecordTellsWhichFiguresItIsCountedIn() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, full(1), null).statusCode(201);
        List<String> counted = given().get(description()).jsonPath().getList("figures.indicator");
        List<Map<String, Object>> figures = new ArrayList<>();

        // When
        for (String period : List.of("2025-03", "2025-12", "2025-Q4", "2025")) {
            figures.addAll(given().queryParam("period", period)
                    .get(address(id) + "/figures")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("$"));
        }

        // Then
        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            assertThat(counted).contains((String) figure.get("indicator"));
            String key = figure.get("indicator") + "/" + figure.get("orgUnit") + "/" + figure.get("period");
            given().queryParam("breakdown", figure.get("breakdown"))
                    .get(pillar() + "/observations/" + key + "/records")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.id == '" + id + "' }.numerator", equalTo(figure.get("numerator")));
        });
        given().get(address(id) + "/figures").then().statusCode(400);
        given().queryParam("period", "2025")
                .get(address(UUID.randomUUID()) + "/figures")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "")
    void whatADemoAccountEntersIsGeneratedAndNothingElseIsItsToChange() {
        // Given
        RequestSpecification demo = by(true);
        UUID own = UUID.randomUUID();
        UUID official = UUID.randomUUID();
        Map<String, Object> link = Map.of("kind", "LINK", "link", "https://example.org/a");
        by(false)
                .body(with(record(1), "demo", false))
                .put(address(official))
                .then()
                .statusCode(201);

        // When
        demo.body(with(record(2), "demo", false))
                .put(address(own))
                .then()
                .statusCode(201)
                .body("demo", equalTo(true));
        by(true).body(changed(record(2))).put(address(own)).then().body("demo", equalTo(true));
        by(true).body(List.of(record(3)))
                .post(records() + "/batch")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        by(true).body(link).post(address(own) + "/evidence").then().statusCode(201);

        // Then
        by(true).body(with(changed(record(1)), "demo", true))
                .put(address(official))
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"))
                .body("errors[0].pointer", equalTo("/demo"));
        by(true).delete(address(official)).then().statusCode(403);
        by(true).body(link).post(address(official) + "/evidence").then().statusCode(403);
        by(true).body(List.of(with(record(1), "id", official)))
                .post(records() + "/batch")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ROLE_MISSING"));
        given().get(list()).then().body("items.findAll { it.demo }", hasSize(2));
        mustHold(official, with(record(1), "demo", false));
        by(true).delete(address(own)).then().statusCode(204);
    }

    /** A reporter of all units, who may be one to try the suite with. */
    private RequestSpecification by(boolean demo) {
        JwtClaims claims = Tokens.claims(Role.REPORTER, demo ? "demo-xa" : "lan");
        claims.setClaim(GrantedRoles.DEMO, demo);
        return given().auth().oauth2(platform.token(claims)).contentType("application/json");
    }

    private String description() {
        return pillar() + "/registers/" + collection();
    }

    @Test
    void theDocumentOfTheServiceTellsTheShapeOfARecord() {
        // When
        JsonPath document = document();

        // Then
        String one = "paths.'" + records() + "/{id}'.";
        Map<String, Object> sent = shape(document, one + "put.requestBody.content.'application/json'.schema");
        Map<String, Object> answered = shape(document, one + "get.responses.'200'.content.'application/json'.schema");
        assertThat(sent).containsKeys(record(1).keySet().toArray(String[]::new)).doesNotContainKey("version");
        assertThat(answered)
                .containsKeys(record(1).keySet().toArray(String[]::new))
                .containsKeys("id", "version");
        assertThat(shape(document, "paths.'" + records() + "'.get.responses.'200'.content.'application/json'.schema"))
                .containsKeys("items", "total");
    }

    @Test
    void theDocumentOfTheServiceTellsWhichFilesThereAre() {
        // When
        JsonPath document = document();

        // Then
        String list = "paths.'" + records() + "'.get.";
        String batch = "paths.'" + records() + "/batch'.post.requestBody.content.";
        assertThat(document.getString(list + "responses.'200'.content.'text/csv'.schema.type"))
                .isEqualTo("string");
        assertThat(document.getString(list + "responses.'200'.content.'" + Table.XLSX + "'.schema.format"))
                .isEqualTo("binary");
        assertThat(document.getList(list + "parameters.name", String.class)).contains("format", "bom");
        assertThat(document.getString(batch + "'" + Table.XLSX + "'.schema.format"))
                .isEqualTo("binary");
        assertThat(document.getString(batch + "'application/json'.schema.items.'$ref'"))
                .isEqualTo(document.getString(
                        "paths.'" + records() + "/{id}'.put.requestBody.content.'application/json'.schema.'$ref'"));
        assertThat(document.getMap("paths.'" + records() + "/template'.get.responses.'200'.content"))
                .containsOnlyKeys("text/csv", Table.XLSX);
    }

    /** Of the running service, which tells every register the same. */
    private static JsonPath document() {
        return DOCUMENTS.computeIfAbsent(RestAssured.port, port -> given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    private static Map<String, Object> shape(JsonPath document, String schema) {
        String reference = document.getString(schema + ".'$ref'");
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return document.getMap("components.schemas.'" + name + "'.properties");
    }
}
