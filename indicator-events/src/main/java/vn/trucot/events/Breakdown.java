package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A split that an indicator declares: dimension to code, {@code channel=postal;level=full}, dimensions in alphabetical
 * order. The empty breakdown is the total.
 */
public record Breakdown(SortedMap<String, String> codes) implements Comparable<Breakdown> {

    /** No split at all. */
    public static final Breakdown TOTAL = new Breakdown(new TreeMap<>());

    private static final Pattern DIMENSION = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final int LONGEST = 200;

    public Breakdown {
        codes.forEach(Breakdown::check);
        // not TreeMap(SortedMap), which would keep the order of the given map
        SortedMap<String, String> alphabetical = new TreeMap<>();
        alphabetical.putAll(codes);
        codes = Collections.unmodifiableSortedMap(alphabetical);
        if (text(codes).length() > LONGEST) {
            throw invalid(text(codes));
        }
    }

    /** Reads {@code dimension=code;dimension=code} in any order; {@link InvalidTerm} names the text when it is none. */
    @JsonCreator
    public static Breakdown parse(String text) {
        if (text.isEmpty()) {
            return TOTAL;
        }
        if (text.length() > LONGEST) {
            throw invalid(text);
        }
        SortedMap<String, String> codes = new TreeMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1 || codes.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw invalid(text);
            }
        }
        return new Breakdown(codes);
    }

    /** Refuses what cannot be a dimension or one of its codes. */
    static void check(String dimension, String code) {
        if (!DIMENSION.matcher(dimension).matches() || !CODE.matcher(code).matches()) {
            throw invalid(dimension + "=" + code);
        }
    }

    private static InvalidTerm invalid(String text) {
        return new InvalidTerm(
                "breakdown",
                text,
                "write dimension=code, several joined by ';', each dimension once, " + LONGEST + " characters at most");
    }

    public boolean isTotal() {
        return codes.isEmpty();
    }

    @Override
    public int compareTo(Breakdown other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return codes.isEmpty() ? "" : text(codes);
    }

    private static String text(SortedMap<String, String> codes) {
        return codes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
