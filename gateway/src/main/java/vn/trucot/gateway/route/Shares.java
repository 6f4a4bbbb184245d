package vn.trucot.gateway.route;

import java.util.HashMap;
import java.util.Map;

/** Counts what bodies on their way to a service take: so much at once, and less by one client. */
final class Shares {

    private final long most;
    private final long mostOfOne;
    private final Map<String, Long> byClient = new HashMap<>();
    private long all;

    Shares(long most, long mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whether there is so much left; who has it gives it back. */
    synchronized boolean take(String client, long amount) {
        long own = byClient.getOrDefault(client, 0L) + amount;
        if (all + amount > most || own > mostOfOne) {
            return false;
        }
        byClient.put(client, own);
        all += amount;
        return true;
    }

    synchronized void giveBack(String client, long amount) {
        all -= amount;
        byClient.computeIfPresent(client, (key, own) -> own == amount ? null : own - amount);
    }
}
