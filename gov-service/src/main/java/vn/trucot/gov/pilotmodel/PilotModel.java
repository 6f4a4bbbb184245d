package vn.trucot.gov.pilotmodel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ExactNumber;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;

/**
 * A model that a unit tries out. Its state follows from its days. Four questions make its goal whole: what it is to reach, what
 * is to be done, what it needs ("nothing" is an answer, null is not), and who does what by when.
 *
 * @param scaledOn day from which on it is made wider
 * @param closedOn first day on which it is no more, null while it lasts
 * @param goalIndicator code of the indicator that tells whether the target is reached
 * @param baselineValue of the indicator before the model
 */
@Embeddable
record PilotModel(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotNull @Enumerated(EnumType.STRING) ModelKind kind,
        @NotNull LocalDate startedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate scaledOn,
        @Nullable LocalDate closedOn,

        @Nullable @Size(max = 80) @Pattern(regexp = "[A-Z][A-Z0-9_]*(\\.[A-Z0-9][A-Z0-9_]*)+")
        String goalIndicator,

        @Nullable BigDecimal baselineValue,
        @Nullable BigDecimal targetValue,
        @Nullable LocalDate targetDate,
        @Nullable @Size(min = 1, max = 2_000) String tasks,
        @Nullable @Size(min = 1, max = 2_000) String institutions,
        @Nullable @Size(min = 1, max = 2_000) String people,
        @Nullable @Size(min = 1, max = 2_000) String money,
        @Nullable @Size(min = 1, max = 2_000) String technology,

        @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Step> steps,

        @Size(max = 500) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Spread> spreadTo,

        boolean demo)
        implements RecordState {

    /** What it is about. A list of our own: that the province has twelve kinds is known, which they are is not. */
    enum ModelKind {
        GOVERNMENT_OFFICE,
        PUBLIC_SERVICE,
        COMMUNE,
        VILLAGE,
        SCHOOL,
        HEALTH,
        COMMERCE,
        AGRICULTURE,
        TOURISM,
        OTHER
    }

    /** Who does what by when: a unit or a position, no person. */
    record Step(
            @NotBlank @Size(max = 200) String who,
            @NotBlank @Size(max = 500) String what,
            @NotNull LocalDate by) {}

    /** A unit that took the model over, and since when. */
    record Spread(@NotNull OrgUnitId unit, @NotNull LocalDate since) {}

    PilotModel {
        baselineValue = ExactNumber.canonicalOrNull("baselineValue", baselineValue);
        targetValue = ExactNumber.canonicalOrNull("targetValue", targetValue);
        steps = InOrder.of(steps, Step::by, Step::who, Step::what);
        spreadTo = InOrder.of(spreadTo, Spread::since, Spread::unit);
    }

    /** What only one model has. */
    String key() {
        return code + " of " + orgUnit;
    }

    /** Whether it has begun on a day and is not closed. */
    boolean runsOn(LocalDate day) {
        return !day.isBefore(startedOn) && (closedOn == null || day.isBefore(closedOn));
    }

    /** Whether all four questions are answered. */
    boolean hasWholeGoal() {
        List<@Nullable Object> goal = Arrays.asList(goalIndicator, baselineValue, targetValue, targetDate);
        List<@Nullable String> rest = Arrays.asList(tasks, institutions, people, money, technology);
        return !goal.contains(null) && !rest.contains(null) && !steps.isEmpty();
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(orgUnit, kind, demo)
                .knownFrom(startedOn)
                .span(Arrays.asList(reviewedOn, scaledOn, hasWholeGoal()), startedOn, closedOn);
        spreadTo.forEach(spread -> facts.span(spread, spread.since(), closedOn));
        return facts.stream();
    }
}
