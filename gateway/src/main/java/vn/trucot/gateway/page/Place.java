package vn.trucot.gateway.page;

import java.util.Optional;
import vn.trucot.gateway.door.Surface;

/** What an address is to a browser that keeps what it was sent. */
enum Place {
    /** Answers for programs: each says for itself how long it holds. */
    INTERFACE,

    /** Health, metrics and the description of the interface. */
    OPERATION,

    /** A file with its content's hash in its name. */
    ASSET,

    /** A page. */
    PAGE;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    static Place of(String path) {
        return switch (Surface.of(path)) {
            case INTERFACE -> INTERFACE;
            case OPERATION, VIEWER -> OPERATION;
            case PAGE -> Surface.isIn("/assets", path) ? ASSET : PAGE;
        };
    }

    /** The {@code Cache-Control} of an answer with that status; nothing where others decide. */
    Optional<String> keeping(int status) {
        if (this == INTERFACE || this == OPERATION) {
            return Optional.empty();
        }
        boolean forever = this == ASSET && (status == OK || status == NOT_MODIFIED);
        return Optional.of(forever ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
