package vn.trucot.gateway.consumer;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;
import vn.trucot.gateway.account.PillarTokens;
import vn.trucot.gateway.door.Surface;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.problem.ProblemCode;

/**
 * Puts what a system may do in the place of its key, before anything else sees it: on the way to a pillar service a short-lived
 * token, here an identity. A key that is not good is told so, even where nothing would be asked for.
 */
@Singleton
class ConsumerRoute {

    private static final int RIGHT_BEHIND_THE_DOOR = -9;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final KnownConsumers consumers;
    private final ConsumerUses uses;
    private final PillarTokens tokens;
    private final ProblemAnswers answers;

    /**
     * Who asks.
     *
     * @param token for a pillar service; null if none is asked
     */
    private record Asking(Consumer consumer, @Nullable String token) {}

    ConsumerRoute(
            Vertx vertx, KnownConsumers consumers, ConsumerUses uses, PillarTokens tokens, ProblemAnswers answers) {
        this.vertx = vertx;
        this.consumers = consumers;
        this.uses = uses;
        this.tokens = tokens;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(RIGHT_BEHIND_THE_DOOR).handler(this::takeKey);
    }

    private void takeKey(RoutingContext context) {
        MultiMap head = context.request().headers();
        ApiKey key = head.getAll(HttpHeaders.AUTHORIZATION).stream()
                .map(ApiKey::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null); // in whichever of several, none of them goes on
        if (key == null) {
            context.next();
            return;
        }
        boolean ofAPillar = isOfAPillar(context.normalizedPath());
        context.request().pause();
        vertx.<@Nullable Asking>executeBlocking(() -> asking(key, ofAPillar), false)
                .onComplete(looked -> {
                    head.remove(HttpHeaders.AUTHORIZATION);
                    head.remove(HttpHeaders.COOKIE);
                    Asking asking = looked.result();
                    if (looked.failed()) {
                        context.fail(looked.cause());
                    } else if (asking == null) {
                        answers.sendLast(
                                context,
                                new Problem(
                                        ProblemCode.TOKEN_INVALID,
                                        "the key is not known, has ended or is switched off"),
                                PATIENCE);
                    } else {
                        ConsumerIdentity.tell(context, asking.consumer());
                        if (asking.token() != null) {
                            head.set(HttpHeaders.AUTHORIZATION, "Bearer " + asking.token());
                        }
                        context.next();
                    }
                });
    }

    private @Nullable Asking asking(ApiKey key, boolean ofAPillar) {
        Consumer consumer = consumers.of(key);
        if (consumer == null) {
            return null;
        }
        uses.used(key);
        return new Asking(consumer, ofAPillar ? tokens.of(consumer.holder()) : null);
    }

    private static boolean isOfAPillar(String path) {
        return Arrays.stream(Pillar.values()).anyMatch(pillar -> Surface.isIn("/api/v1/" + pillar.path(), path));
    }
}
