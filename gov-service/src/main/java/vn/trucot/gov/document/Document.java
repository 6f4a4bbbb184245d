package vn.trucot.gov.document;

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
 * A document by which a unit directs digital transformation.
 *
 * @param orgUnit who issued it
 * @param number number and sign, as {@code 51-NQ/TU}
 * @param name what it is about (trích yếu)
 * @param validTo first day on which it is no more in force, null while it is
 * @param replaces number of the document that it takes the place of, whose own {@code validTo} says since when
 */
@Embeddable
record Document(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String number,

        @NotNull LocalDate issuedOn,
        @NotNull @Enumerated(EnumType.STRING) DocumentKind kind,
        @NotBlank @Size(max = 1_000) String name,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Nullable @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String replaces,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+")
        String link,

        boolean demo)
        implements RecordState {

    /** Which sort of document it is (loại văn bản). */
    enum DocumentKind {
        /** Nghị quyết. */
        RESOLUTION,
        /** Quyết định. */
        DECISION,
        /** Chỉ thị. */
        DIRECTIVE,
        /** Kế hoạch. */
        PLAN,
        /** Đề án. */
        SCHEME,
        /** Hướng dẫn. */
        GUIDE
    }

    /** What only one document has. */
    String key() {
        return number + " of " + orgUnit + " from " + issuedOn;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, kind, demo)
                .span("known", issuedOn, validTo)
                .span("in force", validFrom, validTo)
                .happened("issued", Stream.of(issuedOn))
                .stream();
    }
}
