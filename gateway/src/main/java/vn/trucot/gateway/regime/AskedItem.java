package vn.trucot.gateway.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;

/**
 * One thing that a regime asks for.
 *
 * @param item its code or number in the document
 * @param indicators the figures that answer it; none while nothing measures it
 * @param how the rule that makes points of it, or what is to be reached; null if unknown
 * @param official whether the document says so, not the province that tries it out
 * @param note what the figure here counts otherwise
 */
record AskedItem(
        String regime,
        String item,
        Names names,
        List<IndicatorCode> indicators,
        @Nullable Names how,
        boolean official,
        @Nullable Names note) {}
