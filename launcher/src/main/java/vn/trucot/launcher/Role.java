package vn.trucot.launcher;

import java.util.Arrays;
import java.util.Locale;

/** What a token allows: every write needs one of these. */
public enum Role {
    REPORTER,
    APPROVER,
    ADMINISTRATOR;

    /** The name in a token. */
    public String inToken() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name; {@link StartFailed} lists the roles when it is none. */
    public static Role parse(String text) {
        return Arrays.stream(values())
                .filter(role -> role.inToken().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new StartFailed("'" + text + "' is no role: write reporter, approver or administrator"));
    }
}
