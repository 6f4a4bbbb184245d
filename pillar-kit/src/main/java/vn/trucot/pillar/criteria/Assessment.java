package vn.trucot.pillar.criteria;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;
import vn.trucot.pillar.security.UserName;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * What a unit or a record was found to be on a day, by a set of criteria.
 *
 * @param criteria code of the set
 * @param subject id of the record, or of the unit
 * @param subjectName as it was called when it was assessed
 * @param orgUnit the unit, or the one that has the record
 * @param draft whether it is not submitted yet: it may be incomplete and is not counted
 * @param level what it reaches, {@link Level#NONE} if nothing; null of a draft
 * @param assessedBy who wrote it last
 */
@Embeddable
record Assessment(
        String criteria,
        String subject,
        String subjectName,
        OrgUnitId orgUnit,
        LocalDate assessedOn,
        @Enumerated(EnumType.STRING) Kind kind,
        boolean draft,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid Answer> answers,

        @Nullable String level,
        @Nullable String comment,
        @UserName String assessedBy,
        boolean demo)
        implements RecordState {

    /** Who speaks; one never overwrites the other. */
    @Schema(name = "AssessmentKind")
    public enum Kind {
        /** The subject about itself. */
        SELF,
        /** Whoever appraises it. */
        APPRAISAL;

        /** Reads {@code self} or {@code appraisal}. */
        public static Kind fromString(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "self" -> SELF;
                case "appraisal" -> APPRAISAL;
                default -> throw new InvalidTerm("kind of assessment", text, "write self or appraisal");
            };
        }
    }

    Assessment {
        answers = InOrder.of(answers, Answer::criterion);
    }

    /** There is one of a set, subject, day and kind; so its id can be worked out. */
    UUID id() {
        return id(criteria, subject, assessedOn, kind);
    }

    static UUID id(String criteria, String subject, LocalDate day, Kind kind) {
        return UUID.nameUUIDFromBytes(
                String.join("|", criteria, subject, day.toString(), kind.name()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What becomes of an assessment when this is sent: nothing if it says the same, whoever sends it.
     *
     * @throws Problem CONFLICT if it is a draft of what was submitted, which would not be counted any more
     */
    Assessment onto(@Nullable Assessment there) {
        if (there == null) {
            return this;
        }
        if (draft && !there.draft) {
            throw new Problem(
                    ProblemCode.CONFLICT, "the assessment was submitted; submit it corrected, or take it away");
        }
        return by(there.assessedBy).equals(there) ? there : this;
    }

    private Assessment by(String person) {
        return new Assessment(
                criteria,
                subject,
                subjectName,
                orgUnit,
                assessedOn,
                kind,
                draft,
                answers,
                level,
                comment,
                person,
                demo);
    }

    /** The values by criterion. */
    Map<String, BigDecimal> values() {
        return answers.stream().collect(Collectors.toMap(Answer::criterion, Answer::value, (first, second) -> first));
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(orgUnit, demo, subject, kind);
        return level == null ? facts.stream() : facts.span(List.of("level", level), assessedOn, null).stream();
    }
}
