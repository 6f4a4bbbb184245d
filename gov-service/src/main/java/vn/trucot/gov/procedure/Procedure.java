package vn.trucot.gov.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * One state of an administrative procedure; when its level changes, this one ends and the next begins.
 *
 * @param orgUnit who publishes the procedure
 * @param field the field of administration (lĩnh vực)
 * @param postal whether it can be handed in and handed out by public post
 * @param validTo first day on which this state is no more, null while it lasts
 */
@Embeddable
record Procedure(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 200) String field,
        @NotNull @Enumerated(EnumType.STRING) OnlineLevel level,
        boolean postal,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demo)
        implements RecordState {

    /** How far a procedure can be done online (Decree 42/2022/NĐ-CP, article 11). */
    enum OnlineLevel {
        /** Not at all, or for information only. */
        NONE,
        /** Một phần: some steps. */
        PARTIAL,
        /** Toàn trình: from end to end, without coming to an office. */
        FULL
    }

    /** All states of one procedure of one publisher. */
    String series() {
        return code + " of " + orgUnit;
    }

    /** What makes a state the same one for its publisher. */
    String key() {
        return series() + " from " + validFrom;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo).span(level + " " + postal, validFrom, validTo).stream();
    }
}
