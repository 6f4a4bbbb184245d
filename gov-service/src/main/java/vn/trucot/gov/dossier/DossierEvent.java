package vn.trucot.gov.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * One change of one dossier, as the system that handles it tells it. What it does not tell it leaves as it is; of what is told
 * twice the later one holds.
 *
 * @param event id of the event; told again it is the same event
 * @param dossier code of the dossier, and nothing about whose it is
 * @param at when it happened
 * @param orgUnit where it happened
 * @param procedure code of the procedure
 * @param due last day on which it is resolved in time; null if there is none
 * @param withFee whether there is a fee to pay
 * @param noWrittenResult whether nothing written is handed out in the end
 * @param reusedData whether papers were replaced by data digitised before
 * @param fromElsewhere whether it is of somebody from outside the area
 * @param satisfied how its handling was rated
 */
record DossierEvent(
        @NotNull @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._:/-]+")
        String event,

        @NotNull @Size(max = 64) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String dossier,

        @NotNull EventKind kind,
        @NotNull OffsetDateTime at,
        @NotNull OrgUnitId orgUnit,

        @Nullable @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String procedure,

        @Nullable Channel channel,
        @Nullable LocalDate due,
        @Nullable Boolean digitised,
        @Nullable Boolean withFee,
        @Nullable Boolean paidOnline,
        @Nullable Boolean noWrittenResult,
        @Nullable Boolean electronicResult,
        @Nullable Boolean reusedData,
        @Nullable Boolean fromElsewhere,
        @Nullable Boolean satisfied,
        boolean demo) {

    /** What happened. */
    enum EventKind {
        /** Tiếp nhận: the unit took it, which tells its procedure and channel. */
        RECEIVED,
        /** Something else about it is told: papers digitised, a fee paid, another due day. */
        CHANGED,
        /** Its due day went by without a result. */
        OVERDUE,
        /** Trả kết quả: it is resolved. */
        RETURNED,
        /** Rút hồ sơ: whoever handed it in took it back. */
        WITHDRAWN,
        /** Its handling was rated. */
        RATED,
        /** It was told by mistake, and counts nowhere. */
        CANCELLED
    }

    /** How it was handed in. */
    enum Channel {
        ONLINE,
        DIRECT,
        POSTAL
    }
}
