package vn.trucot.pillar.register;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import vn.trucot.events.InvalidTerm;
import vn.trucot.web.table.Table;

/** As what a list is answered. */
enum ListForm {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Table.CSV),
    XLSX(Table.XLSX);

    private final String type;

    ListForm(String type) {
        this.type = type;
    }

    MediaType type() {
        MediaType bare = MediaType.valueOf(type);
        return this == CSV ? bare.withCharset("UTF-8") : bare;
    }

    /** Ends the name of a file. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The query parameter {@code format}. */
    static ListForm fromString(String text) {
        return switch (text) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw new InvalidTerm("format", text, "write json, csv or xlsx");
        };
    }

    /** The first of these that a list can be; JSON for whoever takes anything. */
    static ListForm of(Iterable<MediaType> accepted) {
        for (MediaType each : accepted) {
            for (ListForm form : values()) {
                if (each.isCompatible(MediaType.valueOf(form.type))) {
                    return form;
                }
            }
        }
        return JSON;
    }
}
