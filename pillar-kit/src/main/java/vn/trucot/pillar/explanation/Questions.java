package vn.trucot.pillar.explanation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.Change;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.Register;
import vn.trucot.pillar.register.Registers;
import vn.trucot.pillar.register.Stored;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Takes questions about figures, answers, remarks, and what who asked thinks of the answer. */
@Singleton
class Questions {

    private static final LocalTime GENERATED_AT = LocalTime.of(2, 0); // nine in the morning in Vietnam

    /** Strongest first. */
    private static final List<Role> ROLES =
            List.of(Role.ADMINISTRATOR, Role.APPROVER, Role.REPORTER, Role.AUDITOR, Role.VIEWER);

    private final Register<Question> register;
    private final QuestionChecks checks;
    private final QuestionSettings settings;
    private final OrgUnits orgUnits;
    private final CurrentUser user;
    private final Clock clock;

    Questions(
            Registers registers,
            QuestionChecks checks,
            QuestionSettings settings,
            OrgUnits orgUnits,
            CurrentUser user,
            Clock clock) {
        this.register = registers.of(RecordKind.of("question", "questions", Question.class, QuestionRow::new)
                // a unit is asked about figures of before it began, as far as it has any
                .unit("orgUnit", null, question -> question.period().firstDay(), _ -> LocalDate.MAX)
                .changedBy(unit -> user.has(Role.VIEWER, unit))
                .build());
        this.checks = checks;
        this.settings = settings;
        this.orgUnits = orgUnits;
        this.user = user;
        this.clock = clock;
    }

    Register<Question> register() {
        return register;
    }

    /** Whether the user reads more than what was answered: what is asked, what was said about it, and by whom. */
    boolean readsAll() {
        return user.isKnown() && user.has(Role.VIEWER);
    }

    QuestionView view(Stored<Question> found) {
        Question question = readsAll() ? found.record() : found.record().inPublic();
        return new QuestionView(found.id(), question, question.isOverdue(LocalDate.now(clock)), found.version());
    }

    /**
     * A question.
     *
     * @throws Problem NOT_FOUND, also of one without an answer if the user reads only what was answered
     */
    QuestionView read(UUID id) {
        Stored<Question> found = register.read(id);
        if (!readsAll() && found.record().answeredAt() == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there is no question " + id);
        }
        return view(found);
    }

    List<RecordRevision> revisions(UUID id) {
        return register.revisions(id);
    }

    /** The units whose open questions the user may answer. */
    Set<OrgUnitId> unitsToAnswerFor() {
        return user.isKnown()
                ? register
                        .units(new Conditions().and("r.state.state <> :closed", "closed", Question.State.CLOSED))
                        .stream()
                        .filter(unit -> user.has(Role.REPORTER, unit))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The name that questions of the user have; one that nobody has if it is not known. */
    String asker() {
        return user.isKnown() ? user.name() : "";
    }

    /**
     * Asks about a figure.
     *
     * @throws Problem CONFLICT if a question about it is open; ROLE_MISSING if the user reads nothing of the unit; or what is
     *     wrong with what is asked
     */
    Change<Question> ask(Asking asked) {
        checks.of(asked).refuse();
        if (orgUnits.find(asked.orgUnit()) != null) {
            user.must(Role.VIEWER, asked.orgUnit());
        }
        Person who = person(asked.orgUnit(), asked.askedOn());
        LocalDate day = asked.askedOn() == null ? LocalDate.now(clock) : asked.askedOn();
        Question question = Question.asked(
                asked.figure(),
                next(asked.figure()),
                asked.words(),
                asked.seen(),
                who,
                asked.due() == null ? WorkingDays.after(day, settings.workingDays()) : asked.due(),
                asked.demo());
        return register.put(question.id(), question, null, there -> {
            if (there != null) {
                throw openAlready();
            }
            return question;
        });
    }

    /**
     * Answers a question, or puts another answer in place of the one it has.
     *
     * @throws Problem NOT_FOUND, VERSION_CONFLICT, ROLE_MISSING; CONFLICT if it is closed; or what is wrong with the answer
     */
    Change<Question> answer(UUID id, Explanation given, @Nullable IfMatch expected) {
        return edit(id, expected, there -> {
            user.must(Role.REPORTER, there.orgUnit());
            checks.of(given, there.period(), there.demo()).refuse();
            return there.answered(given.stripped(), person(there.orgUnit(), given.answeredOn()));
        });
    }

    /**
     * Says something about a question.
     *
     * @throws Problem NOT_FOUND, VERSION_CONFLICT, ROLE_MISSING; CONFLICT if it is closed
     */
    Change<Question> remark(UUID id, Saying said, @Nullable IfMatch expected) {
        return edit(id, expected, there -> there.remarked(said.text().strip(), person(there.orgUnit(), null)));
    }

    /**
     * Closes a question, or asks it again.
     *
     * @throws Problem NOT_FOUND, VERSION_CONFLICT; ROLE_MISSING if the user neither asked it nor administers the unit; CONFLICT if
     *     it is closed, or is asked again without an answer
     */
    Change<Question> decide(UUID id, Verdict verdict, @Nullable IfMatch expected) {
        String text = verdict.text() == null ? "" : verdict.text().strip();
        if (!verdict.close() && text.isEmpty()) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED, "a question is asked again with what is missing; say it in 'text'");
        }
        return edit(id, expected, there -> {
            if (!user.name().equals(there.askedBy()) && !user.has(Role.ADMINISTRATOR, there.orgUnit())) {
                throw new Problem(
                        ProblemCode.ROLE_MISSING,
                        "who asked closes a question or asks it again, or an administrator of '" + there.orgUnit()
                                + "'");
            }
            if (verdict.close()) {
                return there.closed();
            }
            LocalDate today = LocalDate.now(clock);
            Mistakes mistakes = new Mistakes();
            QuestionChecks.due(verdict.due(), today, mistakes);
            mistakes.refuse();
            return there.askedAgain(
                    text,
                    verdict.due() == null ? WorkingDays.after(today, settings.workingDays()) : verdict.due(),
                    person(there.orgUnit(), null));
        });
    }

    private Change<Question> edit(UUID id, @Nullable IfMatch expected, UnaryOperator<Question> change) {
        return register.edit(id, expected, there -> {
            user.must(Role.VIEWER, there.orgUnit());
            return change.apply(there);
        });
    }

    /** The number of the next question about a figure, of which at most one is open. */
    private int next(Question.Figure figure) {
        List<Stored<Question>> last =
                register.page(about(figure), new Paging(0, 1), "number desc").items();
        if (last.isEmpty()) {
            return 1;
        }
        if (last.getFirst().record().state() != Question.State.CLOSED) {
            throw openAlready();
        }
        return last.getFirst().record().number() + 1;
    }

    private static Conditions about(Question.Figure figure) {
        return new Conditions()
                .and("r.state.subject = :subject", "subject", figure.subject())
                .and("r.state.breakdown = :breakdown", "breakdown", figure.breakdown())
                .and("r.state.orgUnit = :orgUnit", "orgUnit", figure.orgUnit())
                .and("r.state.period = :period", "period", figure.period());
    }

    private static Problem openAlready() {
        return new Problem(ProblemCode.CONFLICT, "a question about this figure is open already; say more there");
    }

    private Person person(OrgUnitId unit, @Nullable LocalDate on) {
        Role as = Stream.concat(ROLES.stream(), Stream.of(Role.SYSTEM))
                .filter(role -> user.has(role, unit))
                .findFirst()
                .orElse(Role.VIEWER);
        Instant at = on == null
                ? clock.instant().truncatedTo(ChronoUnit.MILLIS)
                : on.atTime(GENERATED_AT).atZone(ZoneOffset.UTC).toInstant();
        return new Person(user.name(), as, at);
    }
}
