package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A community team as the API takes it. */
public record TeamOfVillage(
        String id, String village, String from, @Nullable String until, int members) {

    public static TeamOfVillage in(String village, String from, @Nullable String until, int members) {
        return new TeamOfVillage(UUID.randomUUID().toString(), village, from, until, members);
    }

    public String path() {
        return "/api/v1/society/community-teams/" + id;
    }

    /** Adds the team; org units reach the society service as events, so a new village is known a moment later. */
    public void putOnceTheVillageIsKnown(Api api) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(api.put(path(), body()).expect(201).status()).isEqualTo(201));
    }

    public Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "village",
                village,
                "name",
                "Tổ công nghệ số cộng đồng (thử)",
                "establishedOn",
                from,
                "memberships",
                List.of(Map.of("from", from, "members", members)),
                "activities",
                List.of(Map.of("on", from, "kind", "TRAINING", "participants", 20)),
                "demo",
                true));
        if (until != null) {
            body.put("dissolvedOn", until);
        }
        return body;
    }
}
