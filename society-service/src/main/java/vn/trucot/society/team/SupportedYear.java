package vn.trucot.society.team;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a team is supported with in a year.
 *
 * @param months how many months of it are supported
 * @param amount for a team and month, in VND
 */
record SupportedYear(int year, int months, long amount) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)=(\\d{1,2})x(\\d{1,12})");
    private static final int MONTHS = 12;

    SupportedYear {
        if (months < 1 || months > MONTHS) {
            throw new IllegalArgumentException(
                    "trucot.team-support: " + months + " months of " + year + ": a year has 1 to 12");
        }
    }

    /** Reads {@code 2023=7x500000}: seven months of 2023, 500,000 VND each. */
    static SupportedYear parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("trucot.team-support: '" + text
                    + "': write year=months x amount, as 2023=7x500000; several with a comma");
        }
        return new SupportedYear(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Long.parseLong(written.group(3)));
    }
}
