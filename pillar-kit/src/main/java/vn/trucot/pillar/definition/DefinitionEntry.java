package vn.trucot.pillar.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;

/** The fields of one entry, with those of {@code defaults} behind them; notes every mistake and goes on. */
public final class DefinitionEntry {

    private final DefinitionText text;
    private final String name;
    private final String place;
    private final JsonNode own;
    private final JsonNode defaults;

    DefinitionEntry(DefinitionText text, String name, String place, JsonNode own, JsonNode defaults) {
        this.text = text;
        this.name = name;
        this.place = place;
        this.own = own;
        this.defaults = defaults;
    }

    public void mistake(String field, String reason) {
        text.add(told(field, reason));
    }

    /** What is wrong with a field, for whoever finds it later. */
    public DefinitionMistake told(String field, String reason) {
        boolean ofDefaults = !own.has(field) && defaults.has(field);
        int line = text.line(ofDefaults ? text.placeOf(defaults) : place, field);
        return new DefinitionMistake(text.file(), line, name, field, reason);
    }

    /** What is wrong with an element of a list, from 1. */
    public DefinitionMistake told(String list, int number, String reason) {
        int line = text.line(place + "/" + list, String.valueOf(number - 1));
        return new DefinitionMistake(text.file(), line, name, list + "." + number, reason);
    }

    /** The file that the entry stands in. */
    public String file() {
        return text.file();
    }

    /** Notes each field that nobody would read. */
    public void onlyKnown(Collection<String> known) {
        own.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                mistake(field, "no such field; there are " + known);
            }
        });
    }

    /** The value as it is, with a mistake if the field is not there at all. */
    public <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null && node(field).isMissingNode()) {
            mistake(field, "is missing");
        }
        return value;
    }

    /** Whether the entry itself has the field, not only the defaults. */
    public boolean isOwn(String field) {
        return own.has(field);
    }

    public @Nullable String text(String field) {
        JsonNode node = node(field);
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isValueNode() || node.isNull() || node.asText().isBlank()) {
            mistake(field, "a text is needed");
            return null;
        }
        return node.asText();
    }

    public boolean flag(String field, boolean otherwise) {
        JsonNode node = node(field);
        if (!node.isMissingNode() && !node.isBoolean()) {
            mistake(field, "'" + node.asText() + "' is neither true nor false");
        }
        return node.asBoolean(otherwise);
    }

    /** The number; null if it is written as {@code ~}. */
    public @Nullable BigDecimal number(String field, @Nullable BigDecimal otherwise) {
        JsonNode node = node(field);
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isNumber() && !node.isNull()) {
            mistake(field, "'" + node.asText() + "' is no number");
        }
        if (node.isFloatingPointNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        return node.isNumber() ? node.decimalValue() : null;
    }

    public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
        String text = text(field);
        return text == null ? null : parse(field, type, text);
    }

    public <E extends Enum<E>> E oneOf(String field, Class<E> type, E otherwise) {
        return Objects.requireNonNullElse(oneOf(field, type), otherwise);
    }

    public <E extends Enum<E>> List<E> several(String field, Class<E> type) {
        List<E> values = new ArrayList<>();
        for (JsonNode element : list(field)) {
            E value = parse(field, type, element.asText());
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A list; nothing, with a mistake, if it is something else. */
    public JsonNode list(String field) {
        JsonNode node = node(field);
        if (!node.isMissingNode() && !node.isArray()) {
            mistake(field, "a list is needed, as [A, B]");
        }
        return node.isArray() ? node : MissingNode.getInstance();
    }

    /** A value that reads itself; null and a mistake if it cannot. */
    public <T> @Nullable T term(String field, Function<String, T> reader) {
        String text = text(field);
        try {
            return text == null ? null : reader.apply(text);
        } catch (InvalidTerm e) {
            mistake(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    public @Nullable Names names(String field) {
        return names(field, own.path(field));
    }

    /** Names {@code {vi: .., en: ..}} at a place within the entry. */
    public @Nullable Names names(String field, JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        for (Map.Entry<String, JsonNode> language : node.properties()) {
            if (!List.of("vi", "en").contains(language.getKey())) {
                mistake(field, "there is no language '" + language.getKey() + "', only vi and en");
            }
        }
        String vi = node.path("vi").asText("");
        if (vi.isBlank()) {
            mistake(field, "the Vietnamese name is missing, write {vi: .., en: ..}");
            return null;
        }
        return new Names(vi, node.path("en").asText(null));
    }

    private JsonNode node(String field) {
        return own.has(field) ? own.path(field) : defaults.path(field);
    }

    private <E extends Enum<E>> @Nullable E parse(String field, Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        mistake(field, "'" + text + "' is none of " + Arrays.toString(type.getEnumConstants()));
        return null;
    }
}
