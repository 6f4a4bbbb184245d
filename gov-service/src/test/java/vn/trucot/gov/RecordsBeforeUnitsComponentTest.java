package vn.trucot.gov;

import static io.restassured.RestAssured.given;
import static vn.trucot.pillar.StillReading.mustSayStillReading;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.NoBroker;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(NoBroker.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class RecordsBeforeUnitsComponentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "procedures; {\"orgUnit\": \"15\", \"code\": \"1.001\", \"name\": \"Chứng thực\", \"level\": \"FULL\","
                        + " \"postal\": false, \"validFrom\": \"2025-01-01\", \"demo\": false}",
            })
    void everyWriteWaitsForTheOrgUnits(String records, String row) {
        String path = "/api/v1/gov/" + records;
        UUID id = UUID.randomUUID();
        mustSayStillReading(given().contentType("application/json")
                .body(row)
                .put(path + "/{id}", id)
                .then());
        mustSayStillReading(given().contentType("application/json")
                .body("[" + row + "]")
                .post(path + "/batch")
                .then());
        mustSayStillReading(given().delete(path + "/{id}", id).then());
    }

    @Test
    void soDoReturnsOfForms() {
        String figures =
                "\"received\": 1, \"online\": 0, \"postal\": 0, \"resolved\": 0, \"onTime\": 0, \"overdue\": 0,"
                        + " \"digitised\": 0, \"withFee\": 0, \"paidOnline\": 0, \"rated\": 0, \"satisfied\": 0";
        String form = "/api/v1/gov/forms/dossiers";
        mustSayStillReading(given().contentType("application/json")
                .body("[{\"orgUnit\": \"15\", \"procedureCode\": \"1.001\", \"period\": \"2025-03\", " + figures + "}]")
                .post(form + "/batch")
                .then());
        mustSayStillReading(given().contentType("application/json")
                .body("{\"lines\": [{\"line\": \"1.001\", \"figures\": {" + figures + "}}]}")
                .put(form + "/returns/15/2025-03")
                .then());
        mustSayStillReading(given().delete(form + "/returns/15/2025-03").then());
    }
}
