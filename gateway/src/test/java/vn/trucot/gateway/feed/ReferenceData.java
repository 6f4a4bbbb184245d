package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Target;
import vn.trucot.events.Topics;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;

/** Units, indicators and a target, without which the gateway is not ready; the tests add figures of their own. */
public final class ReferenceData {

    static final String MEMBERS = "SOC.TEAM.MEMBERS";
    static final String ONLINE = "GOV.DOSSIER.ONLINE";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private ReferenceData() {}

    public static void publishOnce(Broker broker) throws ExecutionException, InterruptedException {
        if (get("/q/health/ready").statusCode() == 200) {
            return;
        }
        broker.createTopics(List.of(Topics.HEARTBEATS));
        broker.createTopics(Topics.REFERENCE);
        broker.publish(events());
        await().atMost(LIMIT)
                .until(
                        () -> get("/api/v1/status").path("counts.orgUnits"),
                        equalTo(YenBai.orgUnits().size()));
        assertThat(get("/q/health/ready").statusCode())
                .as("not ready while a pillar's topic is missing")
                .isEqualTo(503);
        get("/api/v1/org-units/15")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("STILL_READING"));
        broker.createTopics(
                List.of(Pillar.values()).stream().map(Topics::observations).toList());
        await().atMost(LIMIT).until(() -> get("/q/health/ready").statusCode(), equalTo(200));
    }

    private static List<Event> events() {
        return YenBai.cube()
                .indicator(CubeBuilder.indicator(MEMBERS, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.LAST))
                .indicator(CubeBuilder.indicator(ONLINE, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM))
                .target(new Target(
                        IndicatorCode.of(MEMBERS),
                        OrgUnitId.of("15"),
                        Period.year(2025),
                        BigDecimal.valueOf(1000),
                        "51-NQ/TU",
                        null))
                .events();
    }
}
