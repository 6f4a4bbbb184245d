package vn.trucot.society.school;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;

/**
 * A school, as far as it is digital. It holds no pupils and no teachers, only how many there are.
 *
 * @param activeFrom the first day on which it is known to be there
 * @param activeTo first day on which it is no more, null while it is
 * @param pilot whether the province tries digital services in it
 * @param surveyed whether it is known what it uses: a day that is left out then means that it does not use it, else that
 *     nobody knows
 * @param years what it told of years; none if left out
 */
@Embeddable
record School(
        @NotNull OrgUnitId commune,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Enumerated(EnumType.STRING) EducationLevel level,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean pilot,
        boolean surveyed,
        @Nullable LocalDate platformSince,
        @Nullable LocalDate reportCardSince,
        @Nullable LocalDate contactBookSince,
        @Nullable LocalDate rollCallSince,
        @Nullable LocalDate cashlessSince,
        @Nullable LocalDate resourcesSince,

        @Size(max = 100) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull SchoolYear> years,

        boolean demo)
        implements RecordState {

    /** Whom it teaches. */
    enum EducationLevel {
        PRESCHOOL,
        PRIMARY,
        LOWER_SECONDARY,
        UPPER_SECONDARY,
        /** Several of these in one school. */
        SEVERAL,
        /** Giáo dục thường xuyên. */
        CONTINUING
    }

    School {
        years = InOrder.of(years, SchoolYear::year);
    }

    @Override
    public OrgUnitId orgUnit() {
        return commune;
    }

    /** What only one school has. */
    String key() {
        return name + " of " + commune;
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(commune, level, pilot, surveyed, demo).span("there", activeFrom, activeTo);
        since(facts, "platform", platformSince);
        since(facts, "report card", reportCardSince);
        since(facts, "contact book", contactBookSince);
        since(facts, "roll call", rollCallSince);
        since(facts, "cashless", cashlessSince);
        since(facts, "resources", resourcesSince);
        years.forEach(year -> facts.in(year.period(), year));
        return facts.stream();
    }

    private void since(Facts facts, String what, @Nullable LocalDate day) {
        if (day != null && (activeTo == null || day.isBefore(activeTo))) {
            facts.span(what, day.isBefore(activeFrom) ? activeFrom : day, activeTo);
        }
    }
}
