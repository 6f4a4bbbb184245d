package vn.trucot.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One mistake of a request: where it is and why it is one.
 *
 * @param row row of a batch, from 1 = the first one after the header
 * @param field name of the field or CSV column
 * @param pointer JSON pointer into the body
 * @param line line of the text, from 1, where it cannot be read
 * @param column character in the line, from 1
 * @param reason names the value and what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"row", "field", "pointer", "line", "column", "code", "reason"})
public record Fault(
        @Nullable Long row,
        @Nullable String field,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        ProblemCode code,
        String reason) {

    /** A mistake in a field of a row. */
    public static Fault ofRow(long row, @Nullable String field, ProblemCode code, String reason) {
        return new Fault(row, field, null, null, null, code, reason);
    }

    /** A mistake in a named field or parameter. */
    public static Fault ofField(String field, ProblemCode code, String reason) {
        return new Fault(null, field, null, null, null, code, reason);
    }

    /** A mistake at a place of a JSON body. */
    public static Fault ofPointer(String pointer, ProblemCode code, String reason) {
        return new Fault(null, null, pointer, null, null, code, reason);
    }

    /** The same mistake in other words. */
    Fault because(String told) {
        return new Fault(row, field, pointer, line, column, code, told);
    }
}
