package vn.trucot.pillar.record;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** Stores the id of an org unit as its text. */
@Converter(autoApply = true)
public class OrgUnitIdColumn implements AttributeConverter<@Nullable OrgUnitId, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OrgUnitId id) {
        return id == null ? null : id.text();
    }

    @Override
    public @Nullable OrgUnitId convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new OrgUnitId(text);
    }
}
