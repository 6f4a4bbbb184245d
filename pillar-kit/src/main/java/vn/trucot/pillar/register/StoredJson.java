package vn.trucot.pillar.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/**
 * How lists within a record are stored: as JSON of their own. The mapper of requests would not do, as it refuses or changes
 * what was stored under earlier rules.
 */
@JsonFormat
@PersistenceUnitExtension
@Singleton
class StoredJson extends AbstractJsonFormatMapper {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Hibernate's
    protected <T> T fromString(CharSequence json, Type type) {
        try {
            return mapper.readValue(json.toString(), mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("what is stored cannot be read", e);
        }
    }

    @Override
    protected <T> String toString(T value, Type type) {
        try {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a value cannot be stored", e);
        }
    }
}
