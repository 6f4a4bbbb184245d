package vn.trucot.dataset.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column name; an empty cell is unknown. */
record Cells(String place, Map<String, String> byColumn) {

    String text(String column) {
        return optional(column).orElseThrow(() -> new MalformedDataFile(place, "column " + column + " is empty"));
    }

    Optional<String> optional(String column) {
        String cell = byColumn.get(column);
        if (cell == null) {
            throw new MalformedDataFile(place, "column " + column + " is missing");
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }

    <T> @Nullable T orNull(String column, Function<String, T> reading) {
        return optional(column).map(reading).orElse(null);
    }

    @Nullable
    BigDecimal number(String column) {
        return orNull(column, BigDecimal::new);
    }

    @Nullable
    LocalDate day(String column) {
        return orNull(column, LocalDate::parse);
    }
}
