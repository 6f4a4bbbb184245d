package vn.trucot.gateway.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Indicators, by code. */
@Schema(name = "IndicatorList")
record IndicatorList(
        @Schema(description = "Of the cube that answered") long version, List<IndicatorView> items, int total) {}
