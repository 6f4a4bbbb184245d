package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of an indicator, for example {@code SOC.TEAM.MEMBERS}; upper-case parts joined by dots. */
public record IndicatorCode(@JsonValue String text) implements Comparable<IndicatorCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*(\\.[A-Z0-9][A-Z0-9_]*)+");
    private static final int LONGEST = 80;

    public IndicatorCode {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new InvalidTerm("indicator code", text, "write upper-case parts joined by dots, as SOC.TEAM.MEMBERS");
        }
    }

    /** Reads a code; {@link InvalidTerm} names the text when it is none. */
    @JsonCreator
    public static IndicatorCode of(String text) {
        return new IndicatorCode(text);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
