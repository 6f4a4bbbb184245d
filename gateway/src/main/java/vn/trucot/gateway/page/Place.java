package vn.trucot.gateway.page;

import java.util.Optional;

/** What an address is to a browser. */
enum Place {
    /** Answers for programs: nothing in them is ever run or drawn. */
    INTERFACE("default-src 'none'; frame-ancestors 'none'"),

    /** Health, metrics and the description of the interface, whose viewer brings scripts and styles within its page. */
    OPERATION(
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'"),

    /** A file with its content's hash in its name. */
    ASSET(Policies.OF_PAGES),

    /** A page; nothing in it may be inline: its components place themselves by script. */
    PAGE(Policies.OF_PAGES);

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final String policy;

    Place(String policy) {
        this.policy = policy;
    }

    static Place of(String path) {
        if (isIn("/api", path)) {
            return INTERFACE;
        }
        if (isIn("/q", path)) {
            return OPERATION;
        }
        return isIn("/assets", path) ? ASSET : PAGE;
    }

    private static boolean isIn(String folder, String path) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    String policy() {
        return policy;
    }

    /** The {@code Cache-Control} of an answer with that status; nothing where others decide. */
    Optional<String> keeping(int status) {
        if (this == INTERFACE || this == OPERATION) {
            return Optional.empty();
        }
        boolean forever = this == ASSET && (status == OK || status == NOT_MODIFIED);
        return Optional.of(forever ? "public, max-age=31536000, immutable" : "no-cache");
    }

    private static final class Policies {
        private static final String OF_PAGES = "default-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
