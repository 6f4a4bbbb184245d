package vn.trucot.pillar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;

/**
 * A row of {@code rights/operations.txt}: who may do an operation of a pillar service.
 *
 * @param path of the operations that it is about, below the pillar's
 * @param least the least role; null if everybody may
 * @param marksDemo whether a demo account may too, because what it writes is marked
 * @param asked how the operation is asked about {@code $unit}; null if the unit is not to be seen from the address
 * @param body what is sent then; empty for nothing
 */
record OperationRight(
        String method,
        Pattern path,
        @Nullable Role least,
        boolean marksDemo,
        @Nullable String asked,
        String body) {

    private static final Pattern ROW = Pattern.compile("(\\S+) +(\\S+) +(\\S+)(?: +(\\S+)(?: (.+))?)?");

    private static final String DEMO = "+demo";

    /** The rows, in their order. */
    static List<OperationRight> all() {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OperationRight.class.getResourceAsStream("/rights/operations.txt")),
                StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(OperationRight::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OperationRight of(String row) {
        Matcher parts = ROW.matcher(row.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("write method, path, least role and how it is asked, not " + row);
        }
        String who = parts.group(3).replace(DEMO, "");
        return new OperationRight(
                parts.group(1),
                Pattern.compile(parts.group(2).replace("*", "[^/]+")),
                who.equals("everybody") ? null : Role.of(who),
                !who.equals(parts.group(3)),
                parts.group(4),
                Objects.requireNonNullElse(parts.group(5), ""));
    }

    boolean isOf(String operationMethod, String operationPath) {
        return method.equals(operationMethod) && path.matcher(operationPath).matches();
    }

    /** Whether somebody may who has no role (null), or this one. */
    boolean allows(@Nullable Role role) {
        return least == null || (role != null && role.includes(least));
    }
}
