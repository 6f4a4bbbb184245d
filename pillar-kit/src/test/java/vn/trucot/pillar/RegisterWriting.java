package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How records of any register are written, one or many, and who may. */
public abstract class RegisterWriting extends RegisterSamples {

    private static final int MORE_THAN_A_CHUNK = 1_200;

    @Test
    void aRecordIsMadeReadChangedAndTakenAway() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(id.toString()));
        mustHold(id, record(1));

        // When
        put(id, changed(record(1)), null).statusCode(200).header("ETag", equalTo("\"1\""));

        // Then
        mustHold(id, changed(record(1)));
        given().delete(address(id)).then().statusCode(204);
        given().get(address(id)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().delete(address(id)).then().statusCode(404);
        assertThat(Histories.of(address(id)))
                .extracting(line -> line.replaceAll(" [a-z-]+/.*", ""))
                .containsExactly("0 by lan", "1 by lan", "2 deleted by lan");
    }

    @Test
    void theTagOfTheLastAnswerLetsAWritePassHoweverItIsWritten() {
        // Given
        UUID id = UUID.randomUUID();
        String tag = put(id, record(1), null).extract().header("ETag");
        Map<String, Object> next = changed(record(1));

        // When
        tag = put(id, next, tag).statusCode(200).extract().header("ETag");
        tag = put(id, record(1), "W/" + tag).statusCode(200).extract().header("ETag");
        put(id, next, "\"99\", " + tag).statusCode(200).header("ETag", equalTo("\"3\""));
        put(id, record(1), "*").statusCode(200).header("ETag", equalTo("\"4\""));

        // Then
        assertThat(given().get(address(id)).header("ETag")).isEqualTo("\"4\"");
        given().header("If-Match", "\"4\"").delete(address(id)).then().statusCode(204);
    }

    @Test
    void aWriteForAnotherVersionIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        String tag = put(id, record(1), null).extract().header("ETag");
        put(id, changed(record(1)), null).statusCode(200);

        // When
        ValidatableResponse late = put(id, record(1), tag);

        // Then
        late.statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        given().header("If-Match", tag).delete(address(id)).then().statusCode(412);
        put(UUID.randomUUID(), record(2), "*").statusCode(412);
        put(id, record(1), "7").statusCode(400);
        mustHold(id, changed(record(1)));
    }

    @Test
    void theReasonOfABatchStandsInTheHistoryOfWhatItChanged() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        Map<String, Object> row = with(with(changed(record(1)), "id", id), "version", 0);

        // When
        send(List.of(row), "?reason=theo kết luận kiểm tra").statusCode(200).body("updated", equalTo(1));

        // Then
        assertThat(Histories.of(address(id)).getLast()).endsWith("/batch: theo kết luận kiểm tra");
    }

    @Test
    void theSameAgainWritesNothing() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);

        // When
        put(id, record(1), null).statusCode(200).header("ETag", equalTo("\"0\""));
        batch(List.of(with(record(1), "id", id))).body("unchanged", equalTo(1));

        // Then
        assertThat(Histories.of(address(id))).hasSize(1);
    }

    @Test
    void aFileSentTwiceChangesNothing() {
        // Given
        List<Map<String, Object>> file = List.of(record(1), record(2), record(3));
        batch(file).statusCode(200).body("created", equalTo(3));

        // When
        ValidatableResponse again = batch(file);

        // Then
        again.statusCode(200).body("unchanged", equalTo(3)).body("created", equalTo(0));
        batch(List.of(changed(record(2)))).body("updated", equalTo(1)).body("created", equalTo(0));
    }

    @Test
    void aTryAnswersAsTheBatchWouldAndStoresNothing() {
        // Given
        UUID id = UUID.randomUUID();
        List<Map<String, Object>> rows = List.of(with(record(1), "id", id), record(2));

        // When
        ValidatableResponse answer = send(rows, "?dryRun=true");

        // Then
        answer.statusCode(200).body("created", equalTo(2));
        given().get(address(id)).then().statusCode(404);
        batch(rows).body("created", equalTo(2));
        send(List.of(bad().values().iterator().next()), "?dryRun=true").statusCode(422);
    }

    @Test
    void oneRecordStandsOnceInABatch() {
        // Given
        UUID id = UUID.randomUUID();

        // When
        ValidatableResponse answer = batch(List.of(
                with(record(1), "id", id), with(record(2), "id", id), record(3), changed(record(3)), record(4)));

        // Then
        answer.statusCode(422)
                .body("rejected", equalTo(2))
                .body("errors.row", contains(2, 4))
                .body("errors.code", contains("ROW_DUPLICATE", "ROW_DUPLICATE"))
                .body("errors[0].field", equalTo("id"));
        given().get(address(id)).then().statusCode(404);
    }

    @Test
    void aKeyOfOneRecordIsGivenToNoOther() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        int expected = keyIsOfOneRecord() ? 409 : 201;

        // When
        ValidatableResponse second = put(UUID.randomUUID(), changed(record(1)), null);

        // Then
        second.statusCode(expected);
        batch(List.of(with(record(1), "id", UUID.randomUUID()))).statusCode(keyIsOfOneRecord() ? 422 : 200);
    }

    @Test
    void everyRuleNamesItsFieldAndNothingIsStored() {
        bad().forEach((field, record) -> {
            // Given
            UUID id = UUID.randomUUID();

            // When
            ValidatableResponse single = put(id, record, null);
            ValidatableResponse batch = batch(List.of(record(1), with(record, "id", id)));

            // Then
            assertThat(single.extract().statusCode()).as(field).isIn(400, 422);
            single.contentType("application/problem+json").body("errors[0].pointer", containsString("/" + field));
            batch.statusCode(422).body("rejected", equalTo(1)).body("errors[0].row", equalTo(2));
            batch.body("errors[0].field", containsString(field));
            given().get(address(id)).then().statusCode(404);
        });
    }

    @Test
    void rowsWithoutAMistakeAreStoredIfThatIsAskedFor() {
        // Given
        List<Map<String, Object>> rows = new ArrayList<>(List.of(record(1), record(2)));
        rows.addAll(1, bad().values());

        // When
        ValidatableResponse answer = send(rows, "?mode=accepted");

        // Then
        answer.statusCode(200).body("created", equalTo(2)).body("rejected", equalTo(bad().size()));
        batch(List.of(record(1), record(2))).body("unchanged", equalTo(2));
    }

    @Test
    void aBodyThatIsNotOneRecordIsRefused() throws Exception {
        // Given
        UUID id = UUID.randomUUID();
        String good = mapper.writeValueAsString(record(1));
        String field = record(1).keySet().iterator().next();
        String twice = good.replaceFirst("\\{", "{\"" + field + "\": \"x\", ");
        String more = good.replaceFirst("\\{", "{\"noSuchField\": 1, ");

        // When
        for (String body : List.of("", " ", "null", "[]", good + good, good + "garbage", twice, more)) {
            int status = given().contentType("application/json")
                    .body(body)
                    .put(address(id))
                    .statusCode();

            // Then
            assertThat(status).as(body).isEqualTo(400);
        }
        for (String body : List.of("", "null", "{}", "[" + good + "][]", "[" + good + "] garbage", "[" + good)) {
            given().contentType("application/json")
                    .body(body)
                    .post(records() + "/batch")
                    .then()
                    .statusCode(400);
        }
        given().get(address(id)).then().statusCode(404);
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() {
        record(1).forEach((field, value) -> {
            if (String.valueOf(value).matches("\\d{4}-\\d\\d-\\d\\d")) {
                put(UUID.randomUUID(), with(record(1), field, "+999999999-12-31"), null)
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/" + field));
            }
        });
    }

    @Test
    void aPageFarBehindTheLastOneIsEmpty() {
        for (String page : List.of("page=1000000&size=100", "page=300000&size=10000", "page=2147483647&size=10000")) {
            given().get(records() + "?" + page).then().statusCode(200).body("items", hasSize(0));
        }
        given().get(records() + "?size=10001").then().statusCode(400);
    }

    @Test
    void aBatchMayBeOfAnySize() {
        // Given
        int size = bears() ? MORE_THAN_A_CHUNK : 60;
        List<Map<String, Object>> rows = IntStream.range(0, size)
                .mapToObj(number -> withoutLists(with(record(number), "id", UUID.randomUUID())))
                .toList();

        // When
        csv("", rows).statusCode(200).body("created", equalTo(size));

        // Then
        csv("", rows).body("unchanged", equalTo(size));
        List<Map<String, Object>> last = new ArrayList<>(rows);
        last.set(size - 1, with(rows.getLast(), "id", rows.getFirst().get("id")));
        csv("", last).statusCode(422).body("errors.row", contains(size));
    }

    @Test
    void ofWritersAtOnceEachStoresItsRecordAndOneOfThoseWhoSawTheSameVersionWins() throws Exception {
        // Given
        int writers = bears() ? 20 : 4;
        UUID shared = UUID.randomUUID();
        String tag = put(shared, record(0), null).extract().header("ETag");

        // When
        List<Integer> own = atOnce(writers, number -> put(UUID.randomUUID(), record(number), null));
        List<Integer> same = atOnce(writers, number -> put(shared, changed(record(0)), tag));

        // Then
        assertThat(own).hasSize(writers).containsOnly(201);
        assertThat(same).hasSize(writers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    @TestSecurity
    void whoHasNoTokenReadsButDoesNotWrite() {
        UUID id = UUID.randomUUID();
        given().get(records()).then().statusCode(200);
        given().get(address(id)).then().statusCode(404);
        put(id, record(1), null).statusCode(401);
        batch(List.of(record(1))).statusCode(401);
        given().delete(address(id)).then().statusCode(401);
    }

    @Test
    @TestSecurity(
            user = "khach",
            roles = {"reader", "reader:*:*"})
    void whoHasNoRoleToWriteDoesNot() {
        put(UUID.randomUUID(), record(1), null).statusCode(403);
        batch(List.of(record(1))).statusCode(403);
        given().delete(address(UUID.randomUUID())).then().statusCode(403);
    }

    private interface Write {
        ValidatableResponse of(int number);
    }

    private static List<Integer> atOnce(int count, Write write) throws Exception {
        List<Callable<Integer>> writers = IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        (Callable<Integer>) () -> write.of(number).extract().statusCode())
                .toList();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                answers.add(writer.get());
            }
        }
        return answers;
    }
}
