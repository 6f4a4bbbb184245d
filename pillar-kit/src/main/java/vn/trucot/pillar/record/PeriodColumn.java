package vn.trucot.pillar.record;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;

/** Stores a period as its text. */
@Converter(autoApply = true)
public class PeriodColumn implements AttributeConverter<@Nullable Period, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
