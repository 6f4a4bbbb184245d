package vn.trucot.gov.dossier;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.gov.Units;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.orgunit.OrgUnits;

/** A province of its own that publishes 1.001 and 1.002, two communes of it, and what a test asks and tells the feed. */
final class FeedCase {

    static final String FEED = "/api/v1/gov/dossier-events";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig LINES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    final String province = "F" + UUID.randomUUID().toString().substring(0, 8);
    final String commune = province + ".1";
    final String other = province + ".2";

    FeedCase(OrgUnits orgUnits) {
        KnownUnits.awaitThatRecordsAreTaken(orgUnits);
        orgUnits.apply(Units.known(Units.unit(province, OrgUnitKind.PROVINCE, "VN")));
        orgUnits.apply(Units.known(Units.unit(commune, OrgUnitKind.COMMUNE, province)));
        orgUnits.apply(Units.known(Units.unit(other, OrgUnitKind.COMMUNE, province)));
        given().contentType("text/csv; charset=UTF-8")
                .body("""
                        orgUnit,code,name,level,validFrom
                        %1$s,1.001,Đăng ký khai sinh,FULL,2020-01-01
                        %1$s,1.002,Chứng thực,PARTIAL,2020-01-01
                        """.formatted(province))
                .post("/api/v1/gov/procedures/batch")
                .then()
                .statusCode(200);
    }

    /** An event of the commune; of a dossier and with an id that are of this province. */
    Map<String, Object> event(String id, String dossier, String kind, String at, Object... more) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", province + "-" + id);
        event.put("dossier", province + "-" + dossier);
        event.put("kind", kind);
        event.put("at", at);
        event.put("orgUnit", commune);
        for (int i = 0; i < more.length; i += 2) {
            event.put((String) more[i], more[i + 1]);
        }
        return event;
    }

    static ValidatableResponse send(Collection<Map<String, Object>> events) {
        return given().contentType("application/json").body(events).post(FEED).then();
    }

    static ValidatableResponse sendLines(Collection<Map<String, Object>> events) {
        return given().config(LINES)
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(events.stream().map(FeedCase::json).collect(Collectors.joining("\n")))
                .post(FEED)
                .then();
    }

    private static String json(Map<String, Object> event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the dossiers of a unit count in a month, by procedure: the numbers that are not zero. */
    static Map<String, Map<String, Long>> counted(String unit, String month) {
        return numbers(
                given().get(FEED + "/months/{unit}/{month}", unit, month).then().statusCode(200), unit + " " + month);
    }

    /** The same of the return that stands. */
    static Map<String, Map<String, Long>> returned(String unit, String month) {
        return numbers(
                given().get("/api/v1/gov/forms/dossiers/returns/{unit}/{month}", unit, month)
                        .then()
                        .statusCode(200),
                unit + " " + month);
    }

    private static Map<String, Map<String, Long>> numbers(ValidatableResponse answer, String of) {
        List<Map<String, Object>> lines = answer.extract().path("lines");
        Map<String, Map<String, Long>> numbers = new TreeMap<>();
        lines.forEach(line -> {
            Map<String, Long> figures = new TreeMap<>();
            ((Map<?, ?>) line.get("figures")).forEach((field, number) -> {
                if (((Number) number).longValue() != 0) {
                    figures.put((String) field, ((Number) number).longValue());
                }
            });
            numbers.put(of + " " + line.get("line"), figures);
        });
        return numbers;
    }
}
