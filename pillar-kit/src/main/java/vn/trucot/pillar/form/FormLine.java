package vn.trucot.pillar.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ExactNumber;
import vn.trucot.events.InvalidTerm;

/**
 * The numbers of one line of a return, or of a return without lines.
 *
 * @param line what it is a line for; null in a form without lines
 * @param figures numbers by field; what has no number is left out
 */
public record FormLine(
        @Nullable @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String line,

        @NotNull Map<String, BigDecimal> figures) {

    public FormLine {
        figures = figures == null ? Map.of() : plain(figures);
    }

    /** As text they sort and compare; null first. */
    String code() {
        return line == null ? "" : line;
    }

    /** Two numbers of one value are equal, however many zeros they were written with. */
    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> given) {
        Map<String, BigDecimal> plain = new TreeMap<>();
        given.forEach((field, number) -> {
            if (number != null) {
                plain.put(field, plain(field, number));
            }
        });
        return Collections.unmodifiableMap(plain);
    }

    /** A number of too many digits stays as it is: no field can have it, which is told with its place. */
    private static BigDecimal plain(String field, BigDecimal number) {
        try {
            return ExactNumber.canonical(field, number);
        } catch (InvalidTerm e) {
            return number;
        }
    }
}
