package vn.trucot.pillar.explanation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.RecordState;
import vn.trucot.pillar.security.UserName;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * What was asked about a figure, and the explanation that was given: a cause, a remedy, and the day by which it is mended.
 *
 * @param subject the code of an indicator, or an item of an index set, as {@code dti-922/workforce}
 * @param breakdown empty for the total
 * @param number of the questions about this figure, from 1
 * @param text what is asked beyond why
 * @param seen the figure as who asked saw it
 * @param askedAs the role of who asked, as {@code viewer}
 * @param due the last day on which an answer is in time
 * @param cause null as long as nothing was answered
 * @param mendedBy the day by which the remedy has worked
 * @param remarks what was said about it, oldest first; only who is signed in reads it
 */
@Embeddable
@Schema(name = "FigureQuestion")
record Question(
        String subject,
        String breakdown,
        OrgUnitId orgUnit,
        Period period,
        int number,
        @Enumerated(EnumType.STRING) State state,
        @Nullable String text,
        @Nullable BigDecimal seen,
        Instant askedAt,
        @UserName String askedBy,
        String askedAs,
        LocalDate due,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable LocalDate mendedBy,
        @Nullable Instant answeredAt,
        @UserName @Nullable String answeredBy,
        @Nullable String answeredAs,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Remark> remarks,

        boolean demo)
        implements RecordState {

    /** More than this is said elsewhere. */
    static final int MOST_REMARKS = 200;

    /** How far a question is. */
    @Schema(name = "QuestionState")
    enum State {
        /** Waits for an answer. */
        ASKED,
        /** Has one, which may still be replaced. */
        ANSWERED,
        /** Nothing changes any more. */
        CLOSED
    }

    /** A figure that is asked about. */
    record Figure(String subject, String breakdown, OrgUnitId orgUnit, Period period) {}

    Question {
        remarks = List.copyOf(remarks);
    }

    static Question asked(
            Figure figure,
            int number,
            @Nullable String text,
            @Nullable BigDecimal seen,
            Person who,
            LocalDate due,
            boolean demo) {
        return new Question(
                figure.subject(),
                figure.breakdown(),
                figure.orgUnit(),
                figure.period(),
                number,
                State.ASKED,
                text,
                seen,
                who.at(),
                who.name(),
                who.as().text(),
                due,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                demo);
    }

    /** Two who ask about a figure at one moment ask the same question, so its id can be worked out. */
    UUID id() {
        return UUID.nameUUIDFromBytes(
                String.join("|", "question", subject, breakdown, orgUnit.text(), period.toString(), "" + number)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A question changes no figure. */
    @Override
    public Stream<Fact> facts() {
        return Stream.empty();
    }

    boolean isOverdue(LocalDate today) {
        return state == State.ASKED && today.isAfter(due);
    }

    /** The same with an answer in place of the one it has. */
    Question answered(Explanation given, Person who) {
        mustBeOpen();
        return new Question(
                subject,
                breakdown,
                orgUnit,
                period,
                number,
                State.ANSWERED,
                text,
                seen,
                askedAt,
                askedBy,
                askedAs,
                due,
                given.cause(),
                given.remedy(),
                given.mendedBy(),
                who.at(),
                who.name(),
                who.as().text(),
                remarks,
                demo);
    }

    Question remarked(String said, Person who) {
        mustBeOpen();
        return with(state, due, and(Remark.of(said, who, false)));
    }

    /** The same with nothing more to be said. */
    Question closed() {
        mustBeOpen();
        return with(State.CLOSED, due, remarks);
    }

    /** The same asked once more; the answer stays until another one takes its place. */
    Question askedAgain(String why, LocalDate nextDue, Person who) {
        if (state != State.ANSWERED) {
            throw new Problem(
                    ProblemCode.CONFLICT, "the question is " + state + ", only an ANSWERED one is asked again");
        }
        return with(State.ASKED, nextDue, and(Remark.of(why, who, true)));
    }

    /** What everybody may read of it. */
    Question inPublic() {
        return with(state, due, List.of());
    }

    private void mustBeOpen() {
        if (state == State.CLOSED) {
            throw new Problem(ProblemCode.CONFLICT, "the question is closed; ask a new one");
        }
    }

    private List<Remark> and(Remark next) {
        if (remarks.size() >= MOST_REMARKS) {
            throw new Problem(
                    ProblemCode.CONFLICT, "the question has " + MOST_REMARKS + " remarks; close it and ask a new one");
        }
        List<Remark> more = new ArrayList<>(remarks);
        more.add(next);
        return more;
    }

    private Question with(State next, LocalDate nextDue, List<Remark> nextRemarks) {
        return new Question(
                subject,
                breakdown,
                orgUnit,
                period,
                number,
                next,
                text,
                seen,
                askedAt,
                askedBy,
                askedAs,
                nextDue,
                cause,
                remedy,
                mendedBy,
                answeredAt,
                answeredBy,
                answeredAs,
                nextRemarks,
                demo);
    }
}
