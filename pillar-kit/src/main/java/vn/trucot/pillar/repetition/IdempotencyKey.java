package vn.trucot.pillar.repetition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * What a caller calls one request by, however often it is sent: 1 to 200 visible characters of ASCII. Quotes around it, which
 * draft-ietf-httpapi-idempotency-key-header-07 writes, are no part of it.
 */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    /** What an answer says that was given before. */
    static final String REPLAYED = "Idempotent-Replayed";

    static final int LONGEST = 200;

    private static final String FORM = "Idempotency-Key: write one key of 1 to 200 visible ASCII characters, as a UUID";

    /**
     * The key of a request.
     *
     * @param sent the values of its header
     * @return null for a request without one
     * @throws Problem VALUE_MALFORMED
     */
    static @Nullable IdempotencyKey of(@Nullable List<String> sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String text = unquoted(sent.getFirst().strip());
        if (sent.size() > 1
                || text.isEmpty()
                || text.length() > LONGEST
                || !text.chars().allMatch(sign -> sign > ' ' && sign < 0x7f)) {
            throw new Problem(
                    ProblemCode.VALUE_MALFORMED,
                    FORM,
                    List.of(Fault.ofField(HEADER, ProblemCode.VALUE_MALFORMED, FORM)));
        }
        return new IdempotencyKey(text);
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
