package vn.trucot.gateway.door;

/** What an address is to a browser, and so what it may do with an answer (Content-Security-Policy). */
public enum Surface {
    /** Answers for programs: nothing in them is ever run or drawn. */
    INTERFACE("default-src 'none'; frame-ancestors 'none'"),

    /** Health and metrics, which are for programs too. */
    OPERATION("default-src 'none'; frame-ancestors 'none'"),

    /** The viewer of the interface's description, which brings scripts and styles within its page. */
    VIEWER(
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'"),

    /** A page or a file of it; nothing in a page may be inline: its components place themselves by script. */
    PAGE("default-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

    private final String policy;

    Surface(String policy) {
        this.policy = policy;
    }

    /** What is at the path. */
    public static Surface of(String path) {
        if (isIn("/api", path)) {
            return INTERFACE;
        }
        if (isIn("/q/swagger-ui", path)) {
            return VIEWER;
        }
        return isIn("/q", path) ? OPERATION : PAGE;
    }

    /** Whether the path is the folder's or one within it. */
    public static boolean isIn(String folder, String path) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    String policy() {
        return policy;
    }
}
