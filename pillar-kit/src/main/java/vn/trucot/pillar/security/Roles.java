package vn.trucot.pillar.security;

/** The roles a token may carry. Reading needs none. */
public final class Roles {

    /** Reads what is not public too. */
    public static final String VIEWER = "viewer";

    /** States figures and edits records. */
    public static final String REPORTER = "reporter";

    /** May also state published facts. */
    public static final String APPROVER = "approver";

    /** May do everything, org units, successions, targets and replays included. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
