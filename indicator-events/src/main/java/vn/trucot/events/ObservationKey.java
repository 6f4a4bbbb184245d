package vn.trucot.events;

/** What an observation is about: one indicator, org unit, period and breakdown. */
public record ObservationKey(IndicatorCode indicator, OrgUnitId orgUnit, Period period, Breakdown breakdown)
        implements Comparable<ObservationKey> {

    /** The event key {@code indicator|orgUnit|period|breakdown}; the last part is empty for the total. */
    @Override
    public String toString() {
        return indicator + "|" + orgUnit + "|" + period + "|" + breakdown;
    }

    /** Reads an event key; {@link InvalidTerm} names the part that is wrong. */
    public static ObservationKey parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 4) {
            throw new InvalidTerm("observation key", text, "write indicator|orgUnit|period|breakdown");
        }
        return new ObservationKey(
                IndicatorCode.of(parts[0]), OrgUnitId.of(parts[1]), Period.parse(parts[2]), Breakdown.parse(parts[3]));
    }

    @Override
    public int compareTo(ObservationKey other) {
        return toString().compareTo(other.toString());
    }
}
