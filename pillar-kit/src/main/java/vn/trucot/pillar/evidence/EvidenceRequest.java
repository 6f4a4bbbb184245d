package vn.trucot.pillar.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that is sent: a document with number, day and issuer, a link, or a file with its name. A link and a file
 * may have the number, day and issuer of what they show.
 *
 * @param about what of the record it proves, as the code of a criterion; null for the record as a whole
 * @param link an address that begins with http:// or https://
 * @param fileName its end says what the file is
 * @param sha256 digest of the file, in 64 hexadecimal digits; may be left out if the file comes along
 * @param content the file itself, in base64, at most 2 MiB; null if it is kept elsewhere. Larger ones, up to 20 MiB, are sent as
 *     they are to {@code evidence/files}
 * @param forEverybody whether who reads the record may fetch the file too, signed in or not; left out: only who may view records of
 *     its unit
 */
public record EvidenceRequest(
        @NotNull EvidenceKind kind,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_.-]{1,50}") String about,
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable @Size(max = 200) String issuer,
        @Nullable @Size(max = 2_000) String link,
        @Nullable @Size(max = 200) String fileName,
        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,

        @Schema(type = SchemaType.STRING, format = "byte") @Nullable
        String content,

        @Nullable Boolean forEverybody) {}
