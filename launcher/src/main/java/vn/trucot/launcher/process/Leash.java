package vn.trucot.launcher.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Ties a process to the one that starts it, even if that one is killed with SIGKILL.
 *
 * <p>The command is started by a shell that first leaves a watcher behind and then becomes the command, so the process id
 * is the command's own. The watcher reads the pipe from the parent: when the pipe closes, because the parent closed it or
 * died, it signals the command. It is no child of the command, which therefore never has to reap a stranger.
 */
final class Leash {

    private static final String SCRIPT = """
            exec 3<&0 </dev/null
            signal=$1; shift
            ( ( read -r nothing <&3; kill -s "$signal" $$ ) >/dev/null 2>&1 & )
            exec 3<&-
            exec "$@"
            """;

    private Leash() {}

    static List<String> on(List<String> command, Signal atParentsDeath) {
        List<String> leashed = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "leash", atParentsDeath.name()));
        leashed.addAll(command);
        return leashed;
    }
}
