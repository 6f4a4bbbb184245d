package vn.trucot.dataset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service answers to a batch: counts, or a problem with the rows it rejects. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BatchAnswer(
        long received,
        long created,
        long updated,
        long unchanged,
        long rejected,
        @Nullable List<RowError> errors,
        @Nullable String title,
        @Nullable String detail) {

    /** Why one row was rejected; rows count from 1 within the batch. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RowError(
            @Nullable Integer row,
            @Nullable String field,
            @Nullable String code,
            @Nullable String reason) {}

    List<RowError> rowErrors() {
        return errors == null ? List.of() : errors;
    }
}
