package vn.trucot.gov.orgunit;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Event;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.PartCount;
import vn.trucot.events.Topics;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.relay.TopicReader;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "quan",
        roles = {"administrator", "administrator:*:*"})
class OrgUnitComponentTest {

    @Inject
    OrgUnits replica;

    @Inject
    SessionFactory sessions;

    Platform platform;

    private String province = "";

    @BeforeEach
    void aProvince() {
        province = "P" + UUID.randomUUID().toString().substring(0, 8);
        csv("VN,,COUNTRY,Việt Nam,Viet Nam,,,,,,").statusCode(200);
        csv(province + "," + province + ",PROVINCE,Tỉnh Yên Bái,,VN,,2025-07-01,6892.7,847200,")
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @Test
    void aUnitFromACsvFileIsReadAsItWasSent() {
        when().get("/api/v1/gov/org-units/{id}", province)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("officialCode", equalTo(province))
                .body("kind", equalTo("PROVINCE"))
                .body("names.vi", equalTo("Tỉnh Yên Bái"))
                .body("parent", equalTo("VN"))
                .body("validTo", equalTo("2025-07-01"))
                .body("areaKm2", equalTo(6892.7f))
                .body("population", equalTo(847200))
                .body("successorUnknown", equalTo(true))
                .body("revision", equalTo(1));
    }

    @Test
    void howManyPartsAUnitHasInTruthIsKeptAndTold() {
        // Given
        String counted = """
                {"kind": "PROVINCE", "names": {"vi": "Tỉnh"}, "parent": "VN", "validTo": "2025-07-01", "demo": false,
                 "partCounts": [{"kind": "COMMUNE", "count": 173}, {"kind": "COMMUNE", "from": "2025-01-01", "count": 168}]}""";

        // When
        put(province, counted)
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("partCounts.count", contains(173, 168))
                .body("partCounts.from", contains(null, "2025-01-01"));

        // Then
        put(province, counted).statusCode(200).body("revision", equalTo(2));
        await().untilAsserted(() -> assertThat(replica.find(OrgUnitId.of(province)))
                .isNotNull()
                .extracting(OrgUnit::partCounts)
                .isEqualTo(PartCount.parse("173 COMMUNE; 168 COMMUNE from 2025-01-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2025-01-01, 0, at least 1",
        "COMMUNE, 2020-01-01, 168, order of their days",
        "COUNTRY, 2025-01-01, 1, smaller units",
    })
    void countsOfPartsThatCannotBeAreRefused(String kind, String from, int count, String reason) {
        // When
        ValidatableResponse answer = put(province, """
                {"kind": "PROVINCE", "names": {"vi": "Tỉnh"}, "parent": "VN", "validTo": "2025-07-01", "demo": false,
                 "partCounts": [{"kind": "COMMUNE", "from": "2021-01-01", "count": 173},
                                {"kind": "%s", "from": "%s", "count": %d}]}""".formatted(kind, from, count));

        // Then
        answer.statusCode(400).body("code", equalTo("VALUE_MALFORMED")).body("detail", containsString(reason));
    }

    @Test
    void aChangedUnitIsToldWithTheNextRevisionAndAnUnchangedOneIsNot() {
        // Given
        String district = province + ".132";
        put(district, unit("DISTRICT", "Thành phố Yên Bái", province)).statusCode(201);

        // When
        put(district, unit("DISTRICT", "Thành phố Yên Bái", province)).statusCode(200);
        put(district, unit("DISTRICT", "TP. Yên Bái", province)).statusCode(200).header("ETag", "\"2\"");

        // Then
        try (TopicReader topic = new TopicReader(platform.kafka().bootstrapServers(), Topics.ORG_UNITS)) {
            await().untilAsserted(() -> assertThat(topic.events())
                    .filteredOn(event -> event.key().equals(district))
                    .extracting(Event::revision)
                    .containsExactly(1L, 2L));
        }
        await().untilAsserted(() -> assertThat(replica.find(OrgUnitId.of(district)))
                .isNotNull()
                .extracting(unit -> unit.names().vi())
                .isEqualTo("TP. Yên Bái"));
    }

    @Test
    void aWriteForAnOlderRevisionIsRefused() {
        // Given
        String district = province + ".132";
        put(district, unit("DISTRICT", "Thành phố Yên Bái", province)).statusCode(201);
        put(district, unit("DISTRICT", "TP. Yên Bái", province)).statusCode(200);

        // When
        ValidatableResponse late = given().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(unit("DISTRICT", "Yên Bái", province))
                .put("/api/v1/gov/org-units/{id}", district)
                .then();

        // Then
        late.statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        given().contentType("application/json")
                .header(
                        "If-Match",
                        given().get("/api/v1/gov/org-units/{id}", district).header("ETag"))
                .body(unit("DISTRICT", "Yên Bái", province))
                .put("/api/v1/gov/org-units/{id}", district)
                .then()
                .statusCode(200);
    }

    @Test
    void unitsAreFoundByLevelWholeDayAndNameWithoutDiacritics() {
        // Given
        csv("""
                %1$s.132,132,DISTRICT,Thành phố Yên Bái,,%1$s,,2025-07-01,,,
                %1$s.138,138,DISTRICT,Huyện Đồng Tâm,,%1$s,,2025-07-01,,,
                %1$s.139,139,DISTRICT,Huyện Trạm Tấu,,%1$s,,2024-01-01,,,
                """.formatted(province)).statusCode(200);

        // When
        ValidatableResponse all = list("level=DISTRICT&parent=" + province);
        ValidatableResponse then2025 = list("parent=" + province + "&on=2025-06-30");
        ValidatableResponse named = list("parent=" + province + "&q=dong tam");
        ValidatableResponse second = list("parent=" + province + "&page=1&size=2");

        // Then
        all.body("items.names.vi", contains("Huyện Đồng Tâm", "Huyện Trạm Tấu", "Thành phố Yên Bái"));
        then2025.body("items.officialCode", contains("138", "132"));
        named.body("items.officialCode", contains("138"));
        second.body("items.officialCode", contains("132")).body("total", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đại Lịch", "\u00D0ại Lịch", "đại\u00A0lịch", "dai  lich", "\u0110a\u0323i Li\u0323ch\u200B"})
    void aUnitIsFoundInWhateverFormItsNameIsWritten(String asked) {
        // Given
        csv("%1$s.132,132,DISTRICT,Huyện Đại Lịch,,%1$s,,2025-07-01,,,".formatted(province))
                .statusCode(200);

        // When
        ValidatableResponse found = given().queryParam("parent", province)
                .queryParam("q", asked)
                .get("/api/v1/gov/org-units")
                .then();

        // Then
        found.body("items.officialCode", contains("132"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org-units", "forms/dossiers/returns", "procedures", "successions", "targets"})
    void aPageBehindTheLastIsEmptyAndOneThatCannotBeIsNamed(String list) {
        // When
        ValidatableResponse beyond = given().get("/api/v1/gov/" + list + "?page=2147483647&size=10000")
                .then();
        ValidatableResponse none =
                given().get("/api/v1/gov/" + list + "?page=2147483648").then();

        // Then
        beyond.statusCode(200).body("items", hasSize(0));
        none.statusCode(400).body("code", equalTo("VALUE_MALFORMED")).body("errors[0].field", equalTo("page"));
    }

    @ParameterizedTest
    @CsvSource({
        "org-units, q=%00, q",
        "org-units, on=2024-12, on",
        "org-units, level=TOWN, level",
        "org-units, parent=%00, parent",
        "forms/dossiers/returns, orgUnit=%00, orgUnit",
        "procedures, code=%00, code",
        "procedures, q=%00, q",
        "targets, orgUnit=%00, orgUnit",
    })
    void aParameterThatIsNotOfItsFormIsNamed(String list, String query, String parameter) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/gov/" + list + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALUE_MALFORMED"))
                .body("errors[0].field", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32"})
    void aUnitThatIsNullIsRefusedInEveryEncoding(String encoding) {
        putBytes(province, "null".getBytes(Charset.forName(encoding)))
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void aBodyInAnEncodingThatNobodyKnowsIsRefused() {
        putBytes(province, new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 0, '{', 0, '}', 0})
                .statusCode(400)
                .body("code", equalTo("BODY_MALFORMED"))
                .body("detail", containsString("send UTF-8"));
    }

    private static ValidatableResponse putBytes(String id, byte[] body) {
        return given().header("Content-Type", "application/json")
                .body(body)
                .put("/api/v1/gov/org-units/" + id)
                .then();
    }

    @Test
    void aNameIsKeptInItsOneForm() {
        // When
        put(province, unit("PROVINCE", " \\u00a0Ti\\u0309nh  Ye\\u0302n Ba\\u0301i\\u200b", "VN"))
                .statusCode(200)
                .body("names.vi", equalTo("Tỉnh Yên Bái"));

        // Then
        put(province, unit("PROVINCE", "Tỉnh Yên Bái", "VN")).statusCode(200).header("ETag", "\"2\"");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    "names": {"vi": "a\\u0000b"}          | /names/vi   | take out U+0000
                    "names": {"vi": "a\\ud800b"}          | /names/vi   | take out U+D800
                    "names": {"vi": "\\u00a0\\u200b"}    | /names      | a Vietnamese name is needed
                    "names": {"vi": "a"}, "validFrom": "2024-12-31T20:00:00Z" | /validFrom | write it as 2024-03-31
                    "names": {"vi": "a"}, "validFrom": 20454 | /validFrom | write it as 2024-03-31
                    "names": {"vi": "a"}, "population": 1.5  | /population | no whole number
                    "names": {"vi": "a"}, "population": 1, "population": 2 | | field 'population' is there twice
                    """)
    void whatIsNotMeantAsItIsWrittenIsRefused(String fields, String pointer, String reason) {
        put(province, "{\"kind\": \"PROVINCE\", \"parent\": \"VN\", \"demo\": false, " + fields + "}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].reason", containsString(reason));
    }

    @Test
    void eachMistakeIsToldAndNothingIsStored() {
        // When
        ValidatableResponse answer = csv("""
                %1$s.132,132,DISTRICT,Thành phố,,%1$s,,2025-07-01,,,
                %1$s.133,133,DISTRICT,Thị xã,,P-unknown,,2025-07-01,,,
                %1$s.134,134,PROVINCE,Tỉnh,,%1$s,,2025-07-01,,,
                %1$s.135,135,DISTRICT,Huyện,,%1$s,,,,,
                %1$s.136,999,DISTRICT,Huyện,,%1$s,,2025-07-01,,,
                %1$s.137,137,DISTRICT,Huyện,,%1$s,2025-02-01,2025-01-01,,,
                %1$s.132~2024,132,DISTRICT,Thành phố,,%1$s,2024-01-01,2025-07-01,,,
                %1$s.138.1,1,DISTRICT,Huyện,,%1$s,,2025-07-01,,,
                %1$s.139,139,TOWN,Huyện,,%1$s,,2025-07-01,,,
                %1$s.140,140,DISTRICT,Huyện,,,,2025-07-01,,,
                """.formatted(province));

        // Then
        answer.statusCode(422)
                .body("code", equalTo("BATCH_REJECTED"))
                .body("received", equalTo(10))
                .body("errors.findAll { it.row == 2 }.code", contains("ORG_UNIT_UNKNOWN"))
                .body("errors.findAll { it.row == 3 }.code", contains("ORG_UNIT_WRONG_LEVEL"))
                .body("errors.findAll { it.row == 4 }.code", contains("ORG_UNIT_NOT_VALID"))
                .body("errors.findAll { it.row == 4 }.field", contains("validTo"))
                .body("errors.findAll { it.row == 5 }.field", contains("officialCode"))
                .body("errors.findAll { it.row == 6 }.code", contains("VALUE_MALFORMED"))
                .body("errors.findAll { it.row == 7 }.code", contains("CONFLICT"))
                .body("errors.findAll { it.row == 7 }.reason[0]", containsString(province + ".132 "))
                .body("errors.findAll { it.row == 8 }.field", contains("parent"))
                .body("errors.findAll { it.row == 9 }.field", contains("kind"))
                .body("errors.findAll { it.row == 9 }.reason[0]", containsString("TOWN"))
                .body("errors.findAll { it.row == 10 }.field", contains("parent"));
        list("parent=" + province).body("items", hasSize(0));
    }

    @Test
    void aUnitClosesOnlyTogetherWithItsParts() {
        // Given
        String district = province + ".132";
        String commune = district + ".04252";
        put(district, unit("DISTRICT", "Thành phố Yên Bái", province)).statusCode(201);
        put(commune, unit("COMMUNE", "Phường Yên Thịnh", district)).statusCode(201);
        String closing = district + ",132,DISTRICT,Thành phố Yên Bái,," + province + ",,2024-06-01,,,\n";

        // When
        ValidatableResponse alone = csv(closing);
        ValidatableResponse together =
                csv(closing + commune + ",04252,COMMUNE,Phường Yên Thịnh,," + district + ",,2024-06-01,,,");

        // Then
        alone.statusCode(422)
                .body("errors[0].field", equalTo("validTo"))
                .body("errors[0].reason", containsString(commune));
        together.statusCode(200).body("updated", equalTo(2));
    }

    @Test
    void eightThousandUnitsNeedAsManyStatementsAsEighty() {
        // Given
        String small = villages(province + ".1", 80);
        String large = villages(province + ".2", 8_000);

        // When
        long forSmall = statementsOf(() -> csv(small).statusCode(200).body("created", equalTo(81)));
        long forLarge = statementsOf(() -> csv(large).statusCode(200).body("created", equalTo(8_001)));

        // Then: one more per full batch of rows, none per row
        assertThat(forLarge).isLessThanOrEqualTo(forSmall + 8);
        await().untilAsserted(() ->
                assertThat(replica.children(OrgUnitId.of(province + ".2"))).hasSize(8_000));
    }

    private long statementsOf(Runnable request) {
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private String villages(String commune, int count) {
        String code = commune.substring(commune.lastIndexOf('.') + 1);
        return commune + "," + code + ",COMMUNE,Xã,," + province + ",,2025-07-01,,,\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(n -> "%s.%05d,,VILLAGE,Thôn %05d (mẫu),,%s,,2025-07-01,,,true"
                                .formatted(commune, n, n, commune))
                        .collect(Collectors.joining("\n"));
    }

    private static ValidatableResponse csv(String rows) {
        return given().contentType("text/csv; charset=UTF-8")
                .body("id,gso_code,kind,name,nameEn,parent,valid_from,valid_to,area_km2,population,demo\n" + rows)
                .post("/api/v1/gov/org-units/batch")
                .then();
    }

    private static ValidatableResponse put(String id, String unit) {
        return given().contentType("application/json")
                .body(unit)
                .put("/api/v1/gov/org-units/{id}", id)
                .then();
    }

    private static ValidatableResponse list(String query) {
        return when().get("/api/v1/gov/org-units?" + query).then().statusCode(200);
    }

    private static String unit(String kind, String name, String parent) {
        return """
                {"kind": "%s", "names": {"vi": "%s"}, "parent": "%s", "validTo": "2025-07-01", "demo": false}""".formatted(kind, name, parent);
    }
}
