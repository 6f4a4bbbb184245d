package vn.trucot.gov.dossier;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.Platform;

/** Single dossiers are for users, counts are for everybody. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class DossierRightsComponentTest {

    private static final String MONTH = FeedCase.FEED + "/months/15.132/2025-03";

    @Test
    void whoHasNoTokenReadsCounts() {
        given().get(MONTH).then().statusCode(200);
        given().get(FeedCase.FEED + "/months/15.132/2025-Q1").then().statusCode(422);
    }

    @Test
    void whoHasNoTokenReadsNoSingleDossierAndTellsNothing() {
        given().get(MONTH + "/dossiers").then().statusCode(401);
        given().queryParam("dossier", "A").get(FeedCase.FEED).then().statusCode(401);
        given().post(MONTH + "/return").then().statusCode(401);
        FeedCase.send(List.of()).statusCode(401);
    }
}
