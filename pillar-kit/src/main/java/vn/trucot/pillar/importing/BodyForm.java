package vn.trucot.pillar.importing;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.Table;

/** What a body of rows is written as; what an operation takes at all is told by its {@code @Consumes}. */
public enum BodyForm {
    JSON,
    /** Objects one behind the other, each in a line of its own. */
    NDJSON,
    CSV,
    XLSX;

    /** The media type of {@link #NDJSON}. */
    public static final String LINES = "application/x-ndjson";

    /**
     * The form that a header {@code Content-Type} names.
     *
     * @throws Problem if there is no such header: the same bytes may be read in several ways
     */
    public static BodyForm of(@Nullable MediaType said) {
        if (said == null) {
            throw new Problem(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type is missing: say whether the body is " + MediaType.APPLICATION_JSON + ", " + Table.CSV
                            + " or " + Table.XLSX);
        }
        if (said.isCompatible(MediaType.valueOf(Table.CSV))) {
            return CSV;
        }
        if (said.isCompatible(MediaType.valueOf(LINES))) {
            return NDJSON;
        }
        return said.isCompatible(MediaType.valueOf(Table.XLSX)) ? XLSX : JSON;
    }
}
