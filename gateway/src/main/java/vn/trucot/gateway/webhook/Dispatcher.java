package vn.trucot.gateway.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.trucot.gateway.account.AccountDatabase;
import vn.trucot.problem.Problem;

/**
 * Sends what there is to send, to each receiver in order and one at a time, and to many receivers at once: one that is slow or
 * down holds up nobody else. What it works on is leased in the database, so that another gateway goes on if this one ends.
 */
@Singleton
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);

    /** Receivers that are sent to at once. */
    private static final int AT_ONCE = 32;

    /** How long one receiver is sent to without a break. */
    private static final Duration TURN = Duration.ofSeconds(20);

    private static final Duration PRUNED_EVERY = Duration.ofMinutes(5);
    private static final Duration DEAD_KEPT = Duration.ofDays(30);

    private final AccountDatabase database;
    private final Journal journal;
    private final JournalStore changes;
    private final WebhookStore webhooks;
    private final NextDelivery next;
    private final DeliveryStore deliveries;
    private final SigningSecrets secrets;
    private final Sender sender;
    private final WebhookSettings settings;
    private final Backoff backoff;
    private final Clock clock = Clock.systemUTC();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhooks").factory());
    private Instant prunedAt = Instant.EPOCH;

    Dispatcher(
            AccountDatabase database,
            Journal journal,
            JournalStore changes,
            WebhookStore webhooks,
            NextDelivery next,
            DeliveryStore deliveries,
            SigningSecrets secrets,
            Sender sender,
            WebhookSettings settings) {
        this.database = database;
        this.journal = journal;
        this.changes = changes;
        this.webhooks = webhooks;
        this.next = next;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.sender = sender;
        this.settings = settings;
        this.backoff = new Backoff(settings.firstWait(), settings.longestWait());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // beats until it is shut down
    void start(@Observes StartupEvent started) {
        if (database.isThere()) {
            long every = settings.interval().toMillis();
            beat.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
        }
    }

    /** Notes what waits, if anybody is told at all. */
    void stop(@Observes ShutdownEvent ended) {
        beat.shutdown();
        if (!database.isThere()) {
            return;
        }
        try {
            journal.write();
        } catch (RuntimeException e) {
            LOG.warnf("what changed last is noted after the next start: problem=%s", e.getMessage());
        }
    }

    /** Notes what changed and sends to those that are due. */
    void look() {
        try {
            journal.write();
            prune();
            Duration lease = TURN.plus(settings.patience().multipliedBy(2)).plus(TURN);
            for (Webhook webhook : webhooks.claim(free.availablePermits(), lease)) {
                free.acquireUninterruptibly();
                Thread.ofVirtual().name("webhook").start(() -> {
                    try {
                        work(webhook.id());
                    } finally {
                        free.release();
                    }
                });
            }
        } catch (Problem e) {
            // the database was said not to answer; it is looked again
        } catch (RuntimeException e) {
            LOG.error("webhooks could not be looked through", e);
        }
    }

    private void work(UUID id) {
        Instant end = clock.instant().plus(TURN);
        try {
            while (clock.instant().isBefore(end)) {
                Webhook webhook = webhooks.find(id).orElse(null); // as it is now: it may have another address
                if (webhook == null) {
                    return;
                }
                Outgoing outgoing = next.of(webhook).orElse(null);
                if (outgoing == null) {
                    deliveries.rest(webhook, settings.interval());
                    return;
                }
                if (!send(webhook, outgoing)) {
                    return;
                }
            }
            webhooks.find(id).ifPresent(webhook -> deliveries.rest(webhook, Duration.ZERO));
        } catch (RuntimeException e) {
            LOG.warnf("a webhook has to wait: webhook=%s problem=%s", id, e.getMessage());
        }
    }

    /** A receiver that is down is waited for as long with the next delivery as with the one that was put aside. */
    private boolean send(Webhook webhook, Outgoing outgoing) {
        Answer answer = attempt(webhook, outgoing);
        Duration wait = backoff.after(
                Math.max(outgoing.attempts(), webhook.failures()) + 1,
                ThreadLocalRandom.current().nextDouble());
        return deliveries.settle(webhook, outgoing, answer, settings.attempts(), wait);
    }

    private Answer attempt(Webhook webhook, Outgoing outgoing) {
        try {
            return sender.send(webhook.url(), outgoing.event(), outgoing.body(), secrets.of(webhook));
        } catch (IllegalStateException | Problem e) {
            return Answer.none(String.valueOf(e.getMessage()));
        }
    }

    private void prune() {
        Instant now = clock.instant();
        if (now.isAfter(prunedAt.plus(PRUNED_EVERY))) {
            prunedAt = now;
            changes.prune(now.minus(settings.kept()), settings.keptChanges(), now.minus(DEAD_KEPT));
        }
    }
}
