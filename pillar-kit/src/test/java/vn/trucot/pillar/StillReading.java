package vn.trucot.pillar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;

/** What a write is answered before the org units are known. */
public final class StillReading {

    private StillReading() {}

    public static void mustSayStillReading(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", containsString("still-reading"));
    }
}
