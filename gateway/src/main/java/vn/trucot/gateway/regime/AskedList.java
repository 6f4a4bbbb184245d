package vn.trucot.gateway.regime;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a regime asks for.
 *
 * @param items empty unless the list is there
 */
record AskedList(State state, List<AskedItem> items) {

    static final AskedList UNKNOWN = new AskedList(State.UNKNOWN, List.of());
    static final AskedList NOT_READ = new AskedList(State.NOT_READ, List.of());

    /** What is known of the list of a regime. */
    @Schema(name = "RegimeListState")
    enum State {
        /** What it asks for is listed here. */
        LISTED,
        /** Nobody has given the list yet. */
        UNKNOWN,
        /** The service that keeps the list does not answer at the moment. */
        NOT_READ
    }

    AskedList {
        items = List.copyOf(items);
    }

    static AskedList of(List<AskedItem> items) {
        return new AskedList(State.LISTED, items);
    }
}
