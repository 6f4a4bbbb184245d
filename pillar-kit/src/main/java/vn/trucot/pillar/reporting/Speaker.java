package vn.trucot.pillar.reporting;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.observation.Author;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.text.Lookalike;

/**
 * Who speaks in a request, and for whom he may.
 *
 * @param author who records, and whose statements he may replace
 * @param allowed kinds of sources he may speak for
 * @param kind kind of the source of rows that do not say
 * @param name name of the source of rows that do not say
 */
record Speaker(Author author, Set<SourceKind> allowed, SourceKind kind, String name) {

    /** The source of everything that is counted; nobody speaks in its name. */
    private static final Lookalike COUNTED = new Lookalike("records");

    static Speaker of(CurrentUser user, @Nullable SourceKind kind, @Nullable String name) {
        Set<SourceKind> allowed = EnumSet.noneOf(SourceKind.class);
        Arrays.stream(SourceKind.values()).filter(user::mayState).forEach(allowed::add);
        return new Speaker(
                user.mayReplaceAll() ? Author.ofAll(user.name()) : Author.ofOwn(user.name(), allowed),
                Collections.unmodifiableSet(allowed),
                kind == null ? SourceKind.REPORTED : kind,
                name == null ? user.name() : name);
    }

    /** Notes a source that the user may not speak for. */
    void check(@Nullable SourceKind asked, @Nullable String source, Mistakes mistakes) {
        if (asked != null && !allowed.contains(asked)) {
            mistakes.add(
                    "sourceKind",
                    ProblemCode.SOURCE_NOT_ALLOWED,
                    asked == SourceKind.RECORDS
                            ? "figures from RECORDS are only ever counted"
                            : "your role may state " + allowed + ", not " + asked);
        }
        if (source != null && COUNTED.isTakenFor(source)) {
            mistakes.add(
                    "sourceName",
                    ProblemCode.SOURCE_NOT_ALLOWED,
                    "'" + source + "' names what is counted from records");
        }
    }

    /** Throws the problem that a source is which the user may not speak for. */
    void mustSpeakFor(SourceKind asked, String source) {
        check(asked, source, (field, code, reason) -> {
            throw new Problem(code, reason);
        });
    }
}
