package vn.trucot.chain;

/**
 * Which log a chain is of.
 *
 * @param pillar as in paths: {@code society}
 * @param stream a log of the pillar: {@code statements}
 */
public record LogName(String pillar, String stream) {

    @Override
    public String toString() {
        return pillar + "/" + stream;
    }
}
