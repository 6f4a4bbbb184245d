package vn.trucot.pillar.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;

/**
 * Where a statement can be looked up.
 *
 * @param publishedOn the day, as {@code 2023-02-27}; if only that is known the month {@code 2023-02} or the year
 *     {@code 2023}, which count as earlier than every day in them
 * @param place the title or the address of the document
 * @param note what goes with the figure: "more than 9,100"
 */
public record Publication(
        @Nullable String publishedOn,
        @Nullable String place,
        @Nullable String note) {

    public static final Publication NONE = new Publication(null, null, null);

    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_NOTE = 2_000;

    public Publication {
        if (publishedOn != null && !isDate(publishedOn)) {
            throw new InvalidTerm("publishedOn", publishedOn, "write a day 2023-02-27, a month 2023-02 or a year 2023");
        }
        check("place", place, LONGEST_PLACE);
        check("note", note, LONGEST_NOTE);
    }

    private static boolean isDate(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).getValue() > 0;
                case 7 -> YearMonth.parse(text).getYear() > 0;
                case 10 -> LocalDate.parse(text).getYear() > 0;
                default -> false;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void check(String term, @Nullable String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.isBlank() || text.length() > longest) {
            throw new InvalidTerm(term, shortened(text), "write 1 to " + longest + " characters or leave it out");
        }
        if (text.chars().anyMatch(Publication::isForbidden)) {
            throw new InvalidTerm(term, shortened(text), "it holds a control character");
        }
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
