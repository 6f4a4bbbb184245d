package vn.trucot.pillar.importing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;

/** A reader of batches without a service around it. */
public final class BatchReaders {

    private BatchReaders() {}

    public static BatchReader reader() {
        return new BatchReader(
                JsonMapper.builder().addModule(new JavaTimeModule()).build(),
                Validation.buildDefaultValidatorFactory().getValidator());
    }
}
