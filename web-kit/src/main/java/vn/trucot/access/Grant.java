package vn.trucot.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;

/**
 * A role in one pillar or all of them, for one org unit with everything below it or for all units. Written
 * {@code reporter:society:15.132}, with {@code *} for all: {@code administrator:*:*}.
 *
 * @param pillar null for all pillars
 * @param unit null for all org units
 */
public record Grant(
        Role role, @Nullable Pillar pillar, @Nullable OrgUnitId unit) {

    private static final String ALL = "*";
    private static final int PARTS = 3;

    /** Reads a grant; {@link InvalidTerm} says which part of it is none. */
    @JsonCreator
    public static Grant of(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != PARTS) {
            throw new InvalidTerm("grant", text, "write role:pillar:unit, as reporter:society:15.132 or viewer:*:*");
        }
        return new Grant(
                Role.of(parts[0]),
                parts[1].equals(ALL) ? null : pillar(parts[1]),
                parts[2].equals(ALL) ? null : OrgUnitId.of(parts[2]));
    }

    /** Whether it counts in the pillar. */
    public boolean isIn(Pillar asked) {
        return pillar == null || pillar == asked;
    }

    /** As it stands in a token. */
    @JsonValue
    public String text() {
        return role.text() + ":" + (pillar == null ? ALL : pillar.path()) + ":" + (unit == null ? ALL : unit);
    }

    @Override
    public String toString() {
        return text();
    }

    private static Pillar pillar(String path) {
        return Arrays.stream(Pillar.values())
                .filter(pillar -> pillar.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new InvalidTerm("pillar", path, "write gov, economy, society or *"));
    }
}
