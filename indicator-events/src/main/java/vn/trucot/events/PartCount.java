package vn.trucot.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many parts of a kind a unit has in truth, whether they are in the register or not: 63 provinces until 2025-06-30, 34
 * from then on. Without it nobody can tell that three provinces are not the country.
 *
 * @param from first day of the count, null if it held before records begin
 * @param count at least 1
 */
public record PartCount(OrgUnitKind kind, @Nullable LocalDate from, int count) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9}) ([A-Z]+)(?: from (\\S+))?");

    public PartCount {
        if (count < 1) {
            throw new InvalidTerm(
                    "count of parts", count + " " + kind, "a unit has at least 1 part of a kind it counts");
        }
    }

    /** Reads {@code 63 PROVINCE; 34 PROVINCE from 2025-07-01}; {@link InvalidTerm} names what is none. */
    public static List<PartCount> parse(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split(";", -1))
                        .map(String::strip)
                        .map(PartCount::one)
                        .toList();
    }

    private static PartCount one(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw invalid(text);
        }
        try {
            LocalDate from = parts.group(3) == null ? null : LocalDate.parse(parts.group(3));
            return new PartCount(OrgUnitKind.valueOf(parts.group(2)), from, Integer.parseInt(parts.group(1)));
        } catch (DateTimeException e) {
            throw invalid(text);
        } catch (IllegalArgumentException e) {
            throw e instanceof InvalidTerm invalid ? invalid : invalid(text);
        }
    }

    private static InvalidTerm invalid(String text) {
        return new InvalidTerm("count of parts", text, "write 34 PROVINCE from 2025-07-01, several joined by ';'");
    }

    /** The text that {@link #parse} reads. */
    public static String text(List<PartCount> counts) {
        return counts.stream().map(PartCount::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return count + " " + kind + (from == null ? "" : " from " + from);
    }
}
