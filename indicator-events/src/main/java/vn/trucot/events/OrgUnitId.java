package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of an org unit: the dotted path of official codes, {@code 15.132.04252}. A code that was used before by another
 * unit carries {@code ~} and the year it was taken up again: {@code 15~2025}.
 */
public record OrgUnitId(@JsonValue String text) implements Comparable<OrgUnitId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]+(~[0-9]{4})?(\\.[A-Za-z0-9-]+(~[0-9]{4})?){0,5}");
    private static final int LONGEST = 120;

    public OrgUnitId {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new InvalidTerm("org unit id", text, "write the official codes joined by dots, as 15.132.04252");
        }
    }

    /** Reads an id; {@link InvalidTerm} names the text when it is none. */
    @JsonCreator
    public static OrgUnitId of(String text) {
        return new OrgUnitId(text);
    }

    /** The official code of the unit itself, without path and year: {@code 04264} of {@code 15.132.04264~2025}. */
    public String officialCode() {
        String last = text.substring(text.lastIndexOf('.') + 1);
        int year = last.indexOf('~');
        return year < 0 ? last : last.substring(0, year);
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
