package vn.trucot.gov.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;

/**
 * A programme of targets as a client sees it.
 *
 * @param caution left out if there is nothing to be careful about
 * @param stated how many targets the document has, by its parts; empty if that is not known
 * @param unknown how many of these are not known here; left out if it is not known how many there are
 * @param withoutIndicator how many of the targets have no indicator yet
 */
@Schema(name = "TargetProgramme")
record ProgrammeView(
        String code,
        Names names,
        String legalBasis,
        @Nullable Names caution,
        List<Programme.Part> stated,
        @Nullable Integer unknown,
        long withoutIndicator,
        List<ItemView> targets) {

    /** Whether a target can be followed. */
    @Schema(name = "ProgrammeTargetState")
    enum State {
        /** There is an indicator, and a value to be reached. */
        MEASURED,
        /** Nothing measures it yet. */
        NO_INDICATOR,
        /** There is an indicator, but what is to be reached is not known. */
        NO_VALUE
    }

    /**
     * A target as the document says it.
     *
     * @param adoptedAs the legal basis of the targets of units that adopted it
     */
    @Schema(name = "ProgrammeTarget")
    record ItemView(
            @Nullable String number,
            Names names,
            Programme.Bound bound,
            String measureUnit,
            List<Programme.Due> values,
            @Nullable IndicatorCode indicator,
            State state,
            String adoptedAs,
            @Nullable String followedBy,
            @Nullable Names note) {}

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.code(),
                programme.names(),
                programme.legalBasis(),
                programme.caution(),
                programme.stated(),
                programme.unknown(),
                programme.targets().stream()
                        .filter(item -> item.indicator() == null)
                        .count(),
                programme.targets().stream().map(item -> item(programme, item)).toList());
    }

    private static ItemView item(Programme programme, Programme.Item item) {
        return new ItemView(
                item.number(),
                item.names(),
                item.bound(),
                item.measureUnit(),
                item.values(),
                item.indicator(),
                item.indicator() == null
                        ? State.NO_INDICATOR
                        : item.values().isEmpty() ? State.NO_VALUE : State.MEASURED,
                programme.basisOf(item),
                item.followedBy(),
                item.note());
    }
}
