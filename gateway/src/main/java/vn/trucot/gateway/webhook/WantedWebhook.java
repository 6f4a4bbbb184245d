package vn.trucot.gateway.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;

/** What a webhook is to be. */
@Schema(name = "WantedWebhook")
record WantedWebhook(
        @NotBlank @Size(max = 100) String title,

        @Schema(description = "Begins with https: and names a host on the public internet") @NotBlank @Size(max = 500)
        String url,

        @Schema(description = "All indicators if left out or empty") @Nullable @Size(max = 100)
        List<@NotNull IndicatorCode> indicators,

        @Schema(description = "With its parts and predecessors; all units if left out") @Nullable
        OrgUnitId orgUnit,

        @Schema(description = "False: nothing is sent until it is true again; true if left out") @Nullable
        Boolean active) {

    List<IndicatorCode> codes() {
        return indicators == null ? List.of() : indicators.stream().distinct().toList();
    }

    boolean isActive() {
        return active == null || active;
    }
}
