package vn.trucot.figures.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Period;

/** Reads lists of periods: {@code 2024-01..2024-12,2025}. */
public final class PeriodList {

    /** The most periods of one request. */
    public static final int LONGEST = 1_000;

    private PeriodList() {}

    /** The periods in the order written, each once; {@link InvalidTerm} names what is wrong. */
    public static List<Period> parse(String text) {
        Set<Period> periods = new LinkedHashSet<>();
        for (String part : text.split(",", -1)) {
            int dots = part.indexOf("..");
            if (dots < 0) {
                periods.add(Period.parse(part));
            } else {
                addRange(part, Period.parse(part.substring(0, dots)), Period.parse(part.substring(dots + 2)), periods);
            }
            if (periods.size() > LONGEST) {
                throw new InvalidTerm("list of periods", text, "ask for at most " + LONGEST + " periods at once");
            }
        }
        return new ArrayList<>(periods);
    }

    private static void addRange(String text, Period first, Period last, Set<Period> periods) {
        if (first.frequency() != last.frequency() || first.compareTo(last) > 0) {
            throw new InvalidTerm(
                    "range of periods",
                    text,
                    "write the earlier before the later of the same length, as 2024-01..2024-12");
        }
        periods.add(first);
        for (Period period = first; periods.size() <= LONGEST && period.compareTo(last) < 0; ) {
            period = period.next();
            periods.add(period);
        }
    }
}
