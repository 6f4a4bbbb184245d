package vn.trucot.pillar.relay;

/**
 * A large difference between two snapshots that is sent page by page.
 *
 * @param from everything visible in it was sent before
 * @param to what is visible in it and not in {@code from} belongs to the backlog
 * @param position the last row that was sent
 */
record Backlog(String from, String to, long position) {

    Backlog after(long sent) {
        return new Backlog(from, to, sent);
    }
}
