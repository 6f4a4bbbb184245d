package vn.trucot.access;

/** The names of roles, for paths that ask for one. */
public final class Roles {

    public static final String VIEWER = "viewer";
    public static final String REPORTER = "reporter";
    public static final String APPROVER = "approver";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";
    public static final String SYSTEM = "system";

    private Roles() {}
}
