package vn.trucot.gov.programme;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.Period;

/**
 * The targets of one document.
 *
 * @param caution what has to be known before they are used: not checked against the issued text
 * @param stated how many targets the document has, by its own parts; empty if that is not known
 * @param targets those that are known
 */
record Programme(
        String code,
        Names names,
        String legalBasis,
        @Nullable Names caution,
        List<Part> stated,
        List<Item> targets) {

    /** How many targets a part of the document has. */
    @Schema(name = "TargetProgrammePart")
    record Part(Names names, int count) {}

    /** Which way is good. */
    enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /**
     * One target as the document says it.
     *
     * @param number in the document; null if that is not known
     * @param values what is to be reached, by due period; empty if that is not known
     * @param indicator that measures it; null while there is none
     * @param followedBy who follows it in the document's words
     */
    record Item(
            @Nullable String number,
            Names names,
            Bound bound,
            String measureUnit,
            List<Due> values,
            @Nullable IndicatorCode indicator,
            @Nullable String followedBy,
            @Nullable Names note) {

        Item {
            values = List.copyOf(values);
        }
    }

    /** What is to be reached by the end of a period. */
    @Schema(name = "ProgrammeTargetValue")
    record Due(Period due, BigDecimal value) {}

    Programme {
        stated = List.copyOf(stated);
        targets = List.copyOf(targets);
    }

    /** By what a unit has the target that adopts it. */
    String basisOf(Item item) {
        return item.number() == null ? legalBasis : legalBasis + ", mục " + item.number();
    }

    /** How many targets the document has that are not known here; null if it is not known how many it has. */
    @Nullable
    Integer unknown() {
        return stated.isEmpty() ? null : stated.stream().mapToInt(Part::count).sum() - targets.size();
    }
}
