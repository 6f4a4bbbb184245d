package vn.trucot.gateway.route;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether requests go through to the service of a pillar. */
@Schema(name = "ServiceState")
public record ServiceState(
        String pillar,

        @Schema(
                description =
                        "Whether it has failed so often that requests are refused at once, but for one that tries now and then")
        boolean down) {}
