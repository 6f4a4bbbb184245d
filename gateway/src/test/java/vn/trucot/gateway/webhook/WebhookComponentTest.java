package vn.trucot.gateway.webhook;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.gateway.account.AccountServer;
import vn.trucot.gateway.feed.Broker;
import vn.trucot.gateway.stream.Recorded;

/** Other systems are told of changed figures: each of them, in order, signed, and again until they took it. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
@QuarkusTestResource(AccountServer.class)
class WebhookComponentTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int GOOD = 204;

    private static long revision = System.currentTimeMillis();

    AccountServer server;

    @Inject
    Cube cube;

    @Inject
    Journal journal;

    @Inject
    JournalStore store;

    @Inject
    WebhookStore webhooks;

    @Inject
    NextDelivery next;

    @Inject
    DeliveryStore deliveries;

    private final StandInReceiver receiver = new StandInReceiver(_ -> GOOD);
    private final String indicator =
            "SOC.TEST.I" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @AfterEach
    void stop() {
        receiver.close();
        List<String> left = operator().get(WEBHOOKS).then().extract().path("id");
        left.forEach(id -> operator().delete(WEBHOOKS + "/" + id));
    }

    @Test
    void aChangedFigureIsToldAsASignedCloudEventWithTheOldAndTheNewFigure() throws GeneralSecurityException {
        // Given
        ValidatableResponse created = create(wanted()).statusCode(201);
        String secret =
                created.header("Cache-Control", equalTo("no-store")).extract().path("secret");
        String id = created.extract().path("id");
        ObservationKey key = key(1);

        // When
        cube.apply(List.of(observed(key, "12.50", SourceKind.DEMO)), cube.version() + 1);
        cube.apply(List.of(observed(key, "123456789012.123456", SourceKind.DEMO)), cube.version() + 1);

        // Then
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 2);
        StandInReceiver.Got last = receiver.all().getLast();
        assertThat(WebhookVerifier.isGenuine(secret, last.id(), last.timestamp(), last.signature(), last.body()))
                .isTrue();
        assertThat(last.type()).startsWith("application/cloudevents+json");
        assertThat(last.event().path("specversion").asText()).isEqualTo("1.0");
        assertThat(last.event().path("id").asText()).isEqualTo(last.id());
        assertThat(last.event().path("type").asText()).isEqualTo(CloudEvents.CHANGED);
        assertThat(last.event().path("source").asText()).isEqualTo(WEBHOOKS + "/" + id);
        assertThat(last.event().at("/data/demo").asBoolean()).isTrue();
        assertThat(new String(last.body(), StandardCharsets.UTF_8))
                .contains("\"figure\":{\"numerator\":123456789012.123456}")
                .contains("\"before\":{\"numerator\":12.5")
                .contains("\"source\":{\"kind\":\"DEMO\"")
                .contains("/api/v1/lineage?indicator=" + indicator + "&orgUnit=15&period=2024-01");
    }

    @Test
    void aReceiverThatFailsAtTimesGetsEachChangeInOrder() {
        // Given: three of ten answers say that it failed, though it was heard, and all of them take their time
        Random chance = new Random(3);
        receiver.answer(_ -> {
            LockSupport.parkNanos(chance.nextInt(30_000_000));
            return chance.nextInt(10) < 3 ? 500 : GOOD;
        });
        String id = create(wanted()).extract().path("id");

        // When
        IntStream.rangeClosed(1, 40).forEach(this::change);

        // Then
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 40);
        assertThat(receiver.positions()).isSorted().doesNotHaveDuplicates();
        assertThat(receiver.all()).anyMatch(got -> got.answered() == 500);
        Map<String, Set<String>> bodies = receiver.all().stream()
                .collect(groupingBy(
                        StandInReceiver.Got::id,
                        mapping(got -> new String(got.body(), StandardCharsets.UTF_8), toSet())));
        assertThat(bodies.values()).as("a repeat has the same id and bytes").allMatch(each -> each.size() == 1);
        receiver.all().stream()
                .filter(got -> got.answered() == GOOD)
                .forEach(got -> assertThat(got.event().at("/data/changes")).hasSizeLessThanOrEqualTo(5));
        operator().get(WEBHOOKS + "/" + id).then().body("state", equalTo("WORKING"));
    }

    @Test
    void whatIsNotTakenIsPutAsideAndCanBeSentAgainWithTheSameBytes() {
        // Given
        receiver.answer(_ -> 503);
        String id = create(wanted()).extract().path("id");
        change(1);
        await().atMost(LIMIT).until(() -> dead(id).size() == 1);
        receiver.answer(_ -> GOOD);
        change(2);
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 1);

        // When
        operator()
                .post(WEBHOOKS + "/" + id + "/dead-letters/" + dead(id).getFirst() + "/redelivery")
                .then()
                .statusCode(204);

        // Then
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 2);
        assertThat(dead(id)).isEmpty();
        assertThat(receiver.all().getLast().id())
                .isEqualTo(receiver.all().getFirst().id());
        assertThat(receiver.all().getLast().body())
                .isEqualTo(receiver.all().getFirst().body());
        assertThat(receiver.all()).hasSize(6);
        operator().get(WEBHOOKS + "/" + id + "/deliveries").then().body("state", hasItems("DELIVERED"));
        operator()
                .post(WEBHOOKS + "/" + id + "/dead-letters/0/redelivery")
                .then()
                .statusCode(404);
    }

    @Test
    void oneThatIsDownHoldsUpNobodyElse() {
        // Given
        try (StandInReceiver down = new StandInReceiver(_ -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 500;
        })) {
            Map<String, Object> bad = wanted();
            bad.put("url", down.url());
            create(bad).statusCode(201);
            create(wanted()).statusCode(201);

            // When
            change(1);

            // Then
            await().atMost(Duration.ofSeconds(3))
                    .until(() -> receiver.positions().size() == 1);
        }
    }

    @Test
    void replayGoesBackToAPositionAndRefusesOneThatIsNotThere() {
        // Given
        String id = create(wanted()).extract().path("id");
        int start = operator().get(WEBHOOKS + "/" + id).then().extract().path("position");
        IntStream.rangeClosed(1, 3).forEach(this::change);
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 3);

        // When
        replay(id, start).statusCode(204);

        // Then
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 6);
        assertThat(receiver.positions().subList(3, 6))
                .isEqualTo(receiver.positions().subList(0, 3));
        replay(id, 1_000_000_000L)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/position"))
                .body("detail", containsString("changes are kept after position"));
    }

    @Test
    void aReplayInTheMiddleOfADeliveryLetsNobodySendBesideIt() {
        // Given: an answer that takes longer than some looks for work
        receiver.answer(_ -> {
            LockSupport.parkNanos(400_000_000);
            return GOOD;
        });
        String id = create(wanted()).extract().path("id");
        int start = operator().get(WEBHOOKS + "/" + id).then().extract().path("position");
        change(1);
        await().atMost(LIMIT).until(() -> receiver.atOnce() == 1);

        // When
        replay(id, start).statusCode(204);

        // Then
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 2);
        assertThat(receiver.positions())
                .as("what was under way, and the replay of it")
                .hasSize(2);
        assertThat(receiver.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void anotherAddressHoldsFromTheNextDeliveryOn() {
        // Given
        try (StandInReceiver former = new StandInReceiver(_ -> {
            LockSupport.parkNanos(400_000_000);
            return GOOD;
        })) {
            Map<String, Object> before = wanted();
            before.put("url", former.url());
            String id = create(before).extract().path("id");
            change(1);
            await().atMost(LIMIT).until(() -> former.atOnce() == 1);
            change(2);

            // When
            operator().body(wanted()).put(WEBHOOKS + "/" + id).then().statusCode(200);

            // Then
            await().atMost(LIMIT).until(() -> receiver.positions().size() == 1);
            assertThat(former.positions()).hasSize(1);
        }
    }

    @Test
    void aPositionThatIsKeptNoMoreIsToldAsAGap() {
        // Given
        Map<String, Object> paused = wanted();
        paused.put("active", false);
        String id = create(paused).extract().path("id");
        change(1);
        change(2);
        await().atMost(LIMIT).until(() -> noted() >= 2);
        store.prune(Instant.EPOCH, 1, Instant.EPOCH);

        // When
        operator().body(wanted()).put(WEBHOOKS + "/" + id).then().statusCode(200);

        // Then
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 1);
        assertThat(receiver.all().getFirst().event().path("type").asText()).isEqualTo(CloudEvents.GAP);
        assertThat(receiver.all().getFirst().event().at("/data/gap/reason").asText())
                .isEqualTo("NO_LONGER_KEPT");
        replay(id, 0).statusCode(400);
    }

    @Test
    void whatWasRecordedWhileNoGatewayRanIsToldOnceAfterTheStartWithAGap() {
        // Given
        create(wanted()).statusCode(201);
        Recorded known = recorded(1);
        journal.recorded(List.of(known));
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 1);

        // When: another gateway starts while no other one runs; the one of this test may be seen in between
        await().atMost(LIMIT).pollInterval(Duration.ofSeconds(1)).until(() -> {
            startsAgain(known);
            return isToldOfAGap();
        });

        // Then
        assertThat(receiver.positions()).isSorted().doesNotHaveDuplicates();
    }

    private boolean isToldOfAGap() {
        return receiver.all().stream()
                .anyMatch(got -> got.event().at("/data/gap/reason").asText().equals("AWAY"));
    }

    /** Reads the topics from the beginning, having been seen last with other figures. */
    private void startsAgain(Recorded known) {
        store.seen(Instant.now(), -7);
        boolean[] caughtUp = {false};
        Journal next = new Journal(store, new Cube(), () -> caughtUp[0], Duration.ofDays(7));
        next.write();
        next.recorded(List.of(old(2), known, recorded(3)));
        next.write();
        caughtUp[0] = true;
        next.write();
    }

    @Test
    void whoGoesOnAfterAKillSendsTheSameBytesWithTheSameId() {
        // Given: a gateway that ended before it sent what it had prepared
        String id = create(wanted()).extract().path("id");
        Webhook webhook = webhooks.find(UUID.fromString(id)).orElseThrow();
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        deliveries.rest(webhook, Duration.ofHours(1));
        change(1);
        Outgoing prepared = await().atMost(LIMIT)
                .until(() -> next.of(webhook), Optional::isPresent)
                .orElseThrow(); // the newest of the journal may be of another test that has just ended
        long between = store.kept().newest();
        change(2);
        await().atMost(LIMIT).until(() -> store.kept().newest() > between);

        // When
        Outgoing again = next.of(webhook).orElseThrow();
        deliveries.rest(webhook, Duration.ZERO);

        // Then
        assertThat(again).isEqualTo(prepared);
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 2);
        assertThat(receiver.all()).hasSize(2);
        assertThat(receiver.all().getFirst().id()).isEqualTo(prepared.event());
        assertThat(new String(receiver.all().getFirst().body(), StandardCharsets.UTF_8))
                .isEqualTo(prepared.body());
    }

    @Test
    void onlyWhatWasSubscribedToIsTold() {
        // Given
        Map<String, Object> elsewhere = wanted();
        elsewhere.put("orgUnit", "99");
        create(elsewhere).statusCode(201);
        long before = store.kept().newest();
        change(1);
        await().atMost(LIMIT).until(() -> store.kept().newest() > before);

        // When
        create(wanted()).statusCode(201);
        change(2);

        // Then
        await().atMost(LIMIT).until(() -> receiver.positions().size() == 1);
        assertThat(receiver.all()
                        .getFirst()
                        .event()
                        .at("/data/changes/0/period")
                        .asText())
                .isEqualTo("2024-02");
    }

    @Test
    void aSecretIsToldOnceAndTheFormerOneSignsBesideTheNextOne() throws GeneralSecurityException {
        // Given
        ValidatableResponse created = create(wanted());
        String id = created.extract().path("id");
        String former = created.extract().path("secret");
        operator().get(WEBHOOKS + "/" + id).then().body("$", not(hasKey("secret")));

        // When
        String next = operator()
                .body(Map.of("presentUntil", Instant.now().plusSeconds(60).toString()))
                .post(WEBHOOKS + "/" + id + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        operator().post(WEBHOOKS + "/" + id + "/test").then().statusCode(200).body("taken", equalTo(true));

        // Then
        StandInReceiver.Got ping = receiver.all().getLast();
        assertThat(ping.event().path("type").asText()).isEqualTo(CloudEvents.PING);
        for (String secret : List.of(former, next)) {
            assertThat(WebhookVerifier.isGenuine(secret, ping.id(), ping.timestamp(), ping.signature(), ping.body()))
                    .isTrue();
        }
        operator()
                .get(WEBHOOKS + "/" + id + "/events")
                .then()
                .body("kind", equalTo(List.of("SECRET_MADE", "CREATED")))
                .body("detail[1]", not(containsString("whsec_")));
    }

    @Test
    void addressesInsideAreRefusedAtOnceAndAtTheirPlace() {
        // Given
        Map<String, Object> inside = wanted();
        inside.put("url", "https://169.254.169.254/latest/meta-data");

        // Then
        create(inside).statusCode(400).body("errors.pointer", equalTo(List.of("/url")));
        operator().get(WEBHOOKS).then().body("$", hasSize(0));
    }

    @Test
    void aSystemHasItsOwnWebhooksAndPeopleWithoutAccountsToAdministerHaveNone() {
        // Given
        String own = register();
        String other = register();
        String id = with(own)
                .body(wanted())
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        with(own).get(WEBHOOKS).then().body("id", equalTo(List.of(id)));
        with(other).get(WEBHOOKS).then().statusCode(200).body("$", hasSize(0));
        with(other).get(WEBHOOKS + "/" + id).then().statusCode(404);
        with(other).delete(WEBHOOKS + "/" + id).then().statusCode(404);
        of("administrator:*:15").get(WEBHOOKS + "/" + id).then().statusCode(404);
        of("viewer:*:*").get(WEBHOOKS).then().statusCode(403).body("code", equalTo("ROLE_MISSING"));
        given().get(WEBHOOKS).then().statusCode(401);
        operator().get(WEBHOOKS + "/" + id).then().statusCode(200);
    }

    private String register() {
        Map<String, Object> wanted = Map.of(
                "name",
                "h" + UUID.randomUUID(),
                "title",
                "Hệ thống thử",
                "organisation",
                "Sở thử nghiệm",
                "contact",
                "vanthu@example.org",
                "grants",
                List.of("viewer:*:*"),
                "perMinute",
                100,
                "perDay",
                5000);
        return operator()
                .body(wanted)
                .post("/api/v1/consumers")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private long noted() {
        return store.kept().newest() - store.kept().oldest();
    }

    private List<Integer> dead(String id) {
        return operator()
                .get(WEBHOOKS + "/" + id + "/dead-letters")
                .then()
                .extract()
                .path("number");
    }

    private ValidatableResponse replay(String id, long position) {
        return operator()
                .body(Map.of("position", position))
                .post(WEBHOOKS + "/" + id + "/replay")
                .then();
    }

    private Map<String, Object> wanted() {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("title", "Nơi nhận thử");
        wanted.put("url", receiver.url());
        wanted.put("indicators", List.of(indicator));
        return wanted;
    }

    private ValidatableResponse create(Map<String, Object> wanted) {
        return operator().body(wanted).post(WEBHOOKS).then();
    }

    private void change(int month) {
        journal.recorded(List.of(recorded(month)));
    }

    private Recorded recorded(int month) {
        return new Recorded(
                Instant.now(), key(month), Figure.of(month), new Source(SourceKind.REPORTED, "x"), null, 1, ++revision);
    }

    private Recorded old(int month) {
        return new Recorded(
                Instant.EPOCH, key(month), Figure.of(month), new Source(SourceKind.REPORTED, "x"), null, 1, ++revision);
    }

    private ObservationKey key(int month) {
        return CubeBuilder.key(
                indicator, "15", YearMonth.of(2024, 1).plusMonths(month - 1).toString(), "");
    }

    private static Event observed(ObservationKey key, String numerator, SourceKind kind) {
        return new Event.IndicatorObserved(
                new Observation(
                        key,
                        new Figure(new BigDecimal(numerator), null),
                        ++revision,
                        new Source(kind, "test"),
                        Status.APPROVED,
                        Instant.now()),
                1);
    }

    private static RequestSpecification with(String key) {
        return given().header("Authorization", "Bearer " + key).contentType("application/json");
    }

    private RequestSpecification operator() {
        return of("administrator:*:*");
    }

    private RequestSpecification of(String grant) {
        return given().header("Authorization", "Bearer " + server.token(grant)).contentType("application/json");
    }
}
