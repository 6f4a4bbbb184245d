package vn.trucot.pillar.importing;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.Table;

/** What a body of rows is written as; what an operation takes at all is told by its {@code @Consumes}. */
public enum BodyForm {
    JSON,
    CSV,
    XLSX;

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
        return said.isCompatible(MediaType.valueOf(Table.XLSX)) ? XLSX : JSON;
    }
}
