package vn.trucot.access;

import java.util.Arrays;
import vn.trucot.events.InvalidTerm;

/** What somebody is in a pillar and an org unit. */
public enum Role {
    /** Reads what is not public too. */
    VIEWER(Roles.VIEWER),

    /** States figures, edits records and returns forms. */
    REPORTER(Roles.REPORTER),

    /** Decides about what was returned, appraises, and states published facts. */
    APPROVER(Roles.APPROVER),

    /** Does everything: org units, successions, targets, replays, accounts. */
    ADMINISTRATOR(Roles.ADMINISTRATOR),

    /** Reads everything, with who did what. */
    AUDITOR(Roles.AUDITOR),

    /** Another system: what a reporter may do, without a person. */
    SYSTEM(Roles.SYSTEM);

    private final String text;

    Role(String text) {
        this.text = text;
    }

    /** Whether who has this role may do whatever the other one may. */
    public boolean includes(Role other) {
        return this == other
                || switch (this) {
                    case VIEWER -> false;
                    case REPORTER, AUDITOR -> other == VIEWER;
                    case APPROVER, SYSTEM -> other == REPORTER || REPORTER.includes(other);
                    case ADMINISTRATOR -> other == APPROVER || APPROVER.includes(other);
                };
    }

    /** The name in tokens and requests: {@code reporter}. */
    public String text() {
        return text;
    }

    /** Reads a name; {@link InvalidTerm} lists the roles when it is none. */
    public static Role of(String text) {
        return Arrays.stream(values())
                .filter(role -> role.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidTerm(
                        "role", text, "write viewer, reporter, approver, administrator, auditor or system"));
    }
}
