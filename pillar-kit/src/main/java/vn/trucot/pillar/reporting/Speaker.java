package vn.trucot.pillar.reporting;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.observation.Author;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.text.Lookalike;

/**
 * Who speaks in a request, and for whom he may.
 *
 * @param user who records
 * @param allowed kinds of sources he may speak for, of some unit or other
 * @param kindsOf those that he may speak for of a unit
 * @param approves whether he may replace and withdraw what others stated about a unit
 * @param kind kind of the source of rows that do not say
 * @param name name of the source of rows that do not say
 */
record Speaker(
        String user,
        Set<SourceKind> allowed,
        Function<OrgUnitId, Set<SourceKind>> kindsOf,
        Predicate<OrgUnitId> approves,
        SourceKind kind,
        String name) {

    /** The source of everything that is counted; nobody speaks in its name. */
    private static final Lookalike COUNTED = new Lookalike("records");

    static Speaker of(CurrentUser user, @Nullable SourceKind kind, @Nullable String name) {
        Map<OrgUnitId, Set<SourceKind>> known = new HashMap<>();
        return new Speaker(
                user.name(),
                kinds(user::mayState),
                unit -> known.computeIfAbsent(unit, asked -> kinds(each -> user.mayState(each, asked))),
                user::mayReplace,
                kind == null ? user.isDemo() ? SourceKind.DEMO : SourceKind.REPORTED : kind,
                name == null ? user.name() : name);
    }

    private static Set<SourceKind> kinds(Predicate<SourceKind> allowed) {
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        Arrays.stream(SourceKind.values()).filter(allowed).forEach(kinds::add);
        return Collections.unmodifiableSet(kinds);
    }

    /** Who records figures of these units: who approves for all of them may replace what others stated. */
    Author author(Collection<OrgUnitId> units) {
        return units.stream().allMatch(approves)
                ? Author.ofAll(user)
                : Author.ofOwn(
                        user,
                        allowed.stream()
                                .filter(each -> units.stream()
                                        .allMatch(unit -> kindsOf.apply(unit).contains(each)))
                                .collect(Collectors.toSet()));
    }

    /** Notes a unit that the user may not state figures of this kind about. */
    void check(@Nullable SourceKind asked, OrgUnitId unit, Mistakes mistakes) {
        if (asked != null && allowed.contains(asked) && !kindsOf.apply(unit).contains(asked)) {
            mistakes.add(
                    "orgUnit", ProblemCode.ROLE_MISSING, "you may not state " + asked + " figures of '" + unit + "'");
        }
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

    /** Throws the problem that a source or a unit is which the user may not speak for. */
    void mustSpeakFor(SourceKind asked, String source, OrgUnitId unit) {
        mustSpeakFor(asked, source);
        check(asked, unit, (field, code, reason) -> {
            throw new Problem(code, reason);
        });
    }
}
