package vn.trucot.gateway.route;

import java.util.HashMap;
import java.util.Map;

/** Counts the bodies that are on their way to a service: so many at once, and fewer of one client. */
final class Uploads {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> byClient = new HashMap<>();
    private int all;

    Uploads(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whether there is a place; who has one gives it back. */
    synchronized boolean begin(String client) {
        int own = byClient.getOrDefault(client, 0);
        if (all >= most || own >= mostOfOne) {
            return false;
        }
        byClient.put(client, own + 1);
        all++;
        return true;
    }

    synchronized void end(String client) {
        all--;
        byClient.computeIfPresent(client, (key, own) -> own == 1 ? null : own - 1);
    }
}
