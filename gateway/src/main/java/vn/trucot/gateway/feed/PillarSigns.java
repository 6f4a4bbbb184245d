package vn.trucot.gateway.feed;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Pillar;

/**
 * What each pillar last said of itself. That everything until an instant is sent counts once all of that is read here. One
 * thread writes, many read; clocks of the hosts must agree within seconds.
 */
@Singleton
public class PillarSigns {

    /** Signs that wait to be read up to; of more the last one stands for those before it. */
    private static final int MOST_WAITING = 64;

    private final Clock clock;
    private final Duration silentAfter;
    private final Map<Pillar, Sign> signs = new EnumMap<>(Pillar.class);
    private volatile Map<Pillar, Known> known = Map.of();

    PillarSigns(Clock clock, FeedSettings settings) {
        this.clock = clock;
        this.silentAfter = settings.silentAfter();
    }

    /** What readers are told of a pillar. */
    private record Known(Heartbeat last, @Nullable Instant completeTo) {}

    /** What the writer knows of a pillar. */
    private static final class Sign {
        private final Deque<Heartbeat> waiting = new ArrayDeque<>();
        private Event.@Nullable PillarHeard last;
        private @Nullable Instant completeTo;

        private @Nullable Known known() {
            return last == null ? null : new Known(last.heartbeat(), completeTo);
        }
    }

    /**
     * Takes what a poll brought.
     *
     * @param events of whatever kind
     * @param positions the next offset to read of a partition
     */
    void take(List<Event> events, ToLongFunction<TopicPartition> positions) {
        boolean changed = false;
        for (Event event : events) {
            if (event instanceof Event.PillarHeard heard) {
                changed |= take(heard);
            }
        }
        for (Sign sign : signs.values()) {
            while (!sign.waiting.isEmpty() && isRead(sign.waiting.peekFirst(), positions)) {
                sign.completeTo = sign.waiting.removeFirst().completeTo();
                changed = true;
            }
        }
        if (changed) {
            Map<Pillar, Known> now = new EnumMap<>(Pillar.class);
            signs.forEach((pillar, sign) -> now.computeIfAbsent(pillar, _ -> sign.known()));
            known = now;
        }
    }

    private boolean take(Event.PillarHeard heard) {
        Sign sign = signs.computeIfAbsent(heard.heartbeat().pillar(), _ -> new Sign());
        if (sign.last != null && !heard.isAfter(sign.last)) {
            return false;
        }
        sign.last = heard;
        if (heard.heartbeat().completeTo() != null) {
            if (sign.waiting.size() >= MOST_WAITING) {
                sign.waiting.removeLast();
            }
            sign.waiting.addLast(heard.heartbeat());
        }
        return true;
    }

    private static boolean isRead(Heartbeat heartbeat, ToLongFunction<TopicPartition> positions) {
        return heartbeat.ends().stream()
                .allMatch(end -> positions.applyAsLong(new TopicPartition(end.topic(), end.partition())) >= end.next());
    }

    /** How old the figures of each pillar are now. */
    public List<PillarSign> now() {
        Instant now = clock.instant();
        Map<Pillar, Known> told = known;
        return Arrays.stream(Pillar.values())
                .map(pillar -> sign(pillar, told.get(pillar), now))
                .toList();
    }

    private PillarSign sign(Pillar pillar, @Nullable Known told, Instant now) {
        if (told == null) {
            return new PillarSign(pillar, PillarSign.State.NEVER_HEARD, null, null, null, null, null);
        }
        Instant heardAt = told.last().at();
        Instant completeTo = told.completeTo();
        return new PillarSign(
                pillar,
                isOld(heardAt, now)
                        ? PillarSign.State.SILENT
                        : completeTo == null || isOld(completeTo, now)
                                ? PillarSign.State.BEHIND
                                : PillarSign.State.CURRENT,
                heardAt,
                seconds(heardAt, now),
                completeTo,
                completeTo == null ? null : seconds(completeTo, now),
                told.last().pending());
    }

    private boolean isOld(Instant then, Instant now) {
        return then.plus(silentAfter).isBefore(now);
    }

    /** A clock that is a little ahead of ours says nothing of the future. */
    private static long seconds(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toSeconds());
    }
}
