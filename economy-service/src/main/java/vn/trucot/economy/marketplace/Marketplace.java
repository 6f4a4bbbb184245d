package vn.trucot.economy.marketplace;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/**
 * A marketplace.
 *
 * @param code what figures and products call it
 * @param also other names by which products call it
 * @param site its address, null if that is not known
 * @param activeFrom its first day, null if that is not known
 * @param activeTo first day on which it is no more, null while it is
 */
public record Marketplace(
        String code,
        Names names,
        List<String> also,
        @Nullable String site,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo) {

    public Marketplace {
        also = List.copyOf(also);
    }

    /** Everything that a product may call it. */
    public Stream<String> called() {
        return Stream.concat(Stream.of(code), also.stream()).distinct();
    }

    /** Whether it is there on a day. */
    public boolean isActiveOn(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeTo == null || day.isBefore(activeTo));
    }
}
