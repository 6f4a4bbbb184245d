package vn.trucot.launcher;

import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root; a user namespace of its own makes it somebody else without changing any file's owner. */
final class Unprivileged {

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }
}
