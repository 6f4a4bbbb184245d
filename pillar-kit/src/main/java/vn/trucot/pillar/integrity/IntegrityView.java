package vn.trucot.pillar.integrity;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/** What is checked, and what was found when that was last done. */
@Schema(name = "Integrity")
public record IntegrityView(
        @Schema(description = "When it was last checked; missing: not since the service began") @Nullable
        Instant checkedAt,

        List<Check> checks) {

    /** One thing that must hold. */
    @Schema(name = "IntegrityCheck")
    public record Check(
            String code,
            Names names,

            @Schema(description = "ERROR: a figure may be wrong; WARNING: somebody should look")
            IntegrityCheck.Severity severity,

            @Schema(description = "Why it must hold") Names why,

            @Schema(description = "What to do about what does not")
            Names remedy,

            @Schema(description = "How many things do not hold; missing: not checked") @Nullable
            Long found,

            @Schema(description = "Of many the first 100") List<Found> examples,

            @Schema(description = "Why it could not be checked") @Nullable
            String problem,

            @Schema(description = "How long it took") @Nullable
            Long milliseconds) {

        static Check unchecked(IntegrityCheck check) {
            return new Check(
                    check.code(),
                    check.names(),
                    check.severity(),
                    check.why(),
                    check.remedy(),
                    null,
                    List.of(),
                    null,
                    null);
        }

        Check found(long count, List<Found> first, long duration) {
            return new Check(code, names, severity, why, remedy, count, first, null, duration);
        }

        Check failed(String reason, long duration) {
            return new Check(code, names, severity, why, remedy, null, List.of(), reason, duration);
        }
    }

    /** What does not hold. */
    @Schema(name = "IntegrityFound")
    public record Found(String subject, String detail) {}
}
