package vn.trucot.pillar.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.security.UserName;

/**
 * A piece of evidence of a record. Of document, link and file the fields of its kind are there; a link and a file may have the
 * number, day and issuer of what they show.
 *
 * @param number within the record, from 1; never given again
 * @param about what of the record it proves, as the code of a criterion; null for the record as a whole
 * @param sha256 digest of the file, in hexadecimal digits
 * @param stored whether the file is kept here and can be fetched
 * @param size bytes of the file; null if it is not kept here
 * @param forEverybody whether who reads the record may fetch the file too; else who may view records of its unit
 * @param withdrawn that it does not count any more; null while it does
 */
public record Evidence(
        int number,
        EvidenceKind kind,
        @Nullable String about,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String issuer,
        @Nullable String link,
        @Nullable String fileName,
        @Nullable String sha256,
        boolean stored,
        @Nullable Integer size,
        boolean forEverybody,
        Instant addedAt,
        @UserName String addedBy,
        @Nullable Withdrawal withdrawn) {

    /** That a piece was withdrawn. */
    @Schema(name = "EvidenceWithdrawal")
    public record Withdrawal(
            String reason, Instant at, @UserName String by) {}

    /** Whether it counts. */
    public boolean stands() {
        return withdrawn == null;
    }
}
