package vn.trucot.pillar.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;
import vn.trucot.pillar.security.UserName;

/**
 * What a unit returned of a form for a period.
 *
 * @param lines what it says
 * @param approved what is counted while a later state of it is not approved yet; else null
 * @param comment what the unit says about its numbers
 * @param receivedOn the day on which it was submitted for the first time; null as long as it never was
 * @param submittedBy who submitted it last
 * @param reason why it was given back; null unless it was
 */
@Embeddable
record FormReturn(
        String form,
        OrgUnitId orgUnit,
        Period period,
        @Enumerated(EnumType.STRING) State state,
        @Enumerated(EnumType.STRING) Answer answer,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid FormLine> lines,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        List<@Valid FormLine> approved,

        @Nullable String comment,
        @Nullable LocalDate receivedOn,
        @UserName @Nullable String submittedBy,
        @Nullable String reason,
        boolean demo)
        implements RecordState {

    /** How far a return is. */
    enum State {
        /** The unit still writes. */
        DRAFT,
        /** Waits for who approves. */
        SUBMITTED,
        /** Is counted. */
        APPROVED,
        /** Was given back with a reason. */
        RETURNED
    }

    /** What a unit answers. */
    enum Answer {
        /** Numbers. */
        FIGURES,
        /** There is nothing to report: every number is zero. */
        NOTHING,
        /** The same as in the period before. */
        UNCHANGED
    }

    FormReturn {
        lines = InOrder.of(lines, FormLine::code);
        approved = approved == null ? null : InOrder.of(approved, FormLine::code);
    }

    /** There is one return of a form, unit and period; so its id can be worked out. */
    UUID id() {
        return id(form, orgUnit, period);
    }

    static UUID id(String form, OrgUnitId orgUnit, Period period) {
        return UUID.nameUUIDFromBytes((form + "|" + orgUnit + "|" + period).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(orgUnit, demo);
        List<FormLine> counted = counted();
        if (counted != null) {
            facts.in(period, counted);
        }
        if (receivedOn != null) {
            facts.in(period, List.of("received", receivedOn));
        }
        return facts.stream();
    }

    /** What was approved last, which is what is counted; null if nothing ever was. */
    @Nullable
    List<FormLine> counted() {
        return state == State.APPROVED ? lines : approved;
    }

    /**
     * What becomes of a return when this is sent.
     *
     * @param there what is stored; null if nothing is
     * @param reviewed whether somebody has to approve what differs from what was approved
     */
    FormReturn onto(@Nullable FormReturn there, boolean reviewed) {
        List<FormLine> counted = there == null ? null : there.counted();
        State next =
                state == State.DRAFT ? state : !reviewed || lines.equals(counted) ? State.APPROVED : State.SUBMITTED;
        LocalDate received = there != null && there.receivedOn != null ? there.receivedOn : receivedOn;
        FormReturn sent = new FormReturn(
                form,
                orgUnit,
                period,
                next,
                answer,
                lines,
                next == State.APPROVED ? null : counted,
                comment,
                state == State.DRAFT && (there == null || there.receivedOn == null) ? null : received,
                submittedBy,
                null,
                demo);
        return there != null && sent.by(there.submittedBy).equals(there) ? there : sent;
    }

    /** The same with the decision of who looked at it. */
    FormReturn decided(boolean approve, @Nullable String why) {
        return new FormReturn(
                form,
                orgUnit,
                period,
                approve ? State.APPROVED : State.RETURNED,
                answer,
                lines,
                approve ? null : approved,
                comment,
                receivedOn,
                submittedBy,
                approve ? null : why,
                demo);
    }

    /**
     * The same with all lines of what is there, besides those that are sent. Lines of a draft may break every rule: what was
     * approved before it counts instead.
     */
    FormReturn with(@Nullable FormReturn there) {
        return there == null ? this : after(there, merged(there.sentLines(), lines));
    }

    /** The same in place of all that is there, of which the comment and the label stay. */
    FormReturn insteadOf(@Nullable FormReturn there) {
        return there == null ? this : after(there, lines);
    }

    private FormReturn after(FormReturn there, List<FormLine> after) {
        return new FormReturn(
                form,
                orgUnit,
                period,
                state,
                answer,
                after,
                approved,
                comment == null ? there.comment : comment,
                receivedOn,
                submittedBy,
                reason,
                demo || there.demo);
    }

    /** The lines that were sent; those of a draft never were, but what was approved before it. */
    List<FormLine> sentLines() {
        return state == State.DRAFT ? approvedLines() : lines;
    }

    private List<FormLine> approvedLines() {
        return approved == null ? List.of() : approved;
    }

    private FormReturn by(@Nullable String person) {
        return new FormReturn(
                form, orgUnit, period, state, answer, lines, approved, comment, receivedOn, person, reason, demo);
    }

    /** The lines with some of them put in place of those of the same code, or added. */
    private static List<FormLine> merged(List<FormLine> there, List<FormLine> put) {
        Map<String, FormLine> merged = new TreeMap<>();
        there.forEach(line -> merged.put(line.code(), line));
        put.forEach(line -> merged.put(line.code(), line));
        return new ArrayList<>(merged.values());
    }
}
