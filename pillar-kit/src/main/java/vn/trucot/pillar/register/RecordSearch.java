package vn.trucot.pillar.register;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.RowShape;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.SearchText;

/** Finds the records of a kind in whose texts some words stand, written with marks or without. */
final class RecordSearch {

    private final String condition;

    RecordSearch(RecordKind<?> kind) {
        List<String> texts = RowShape.of(kind.type()).columns().stream()
                .filter(field -> FieldType.of(field.type()) == FieldType.TEXT)
                .map(field -> "r.state." + field.component().getName())
                .toList();
        this.condition = texts.isEmpty() ? "'' = :q" : folded(texts) + " like :q escape '" + SearchText.ESCAPE + "'";
    }

    /** The texts as {@link vn.trucot.text.Folded} folds what is looked for, as far as names need it. */
    private static String folded(List<String> texts) {
        return """
            cast(sql('replace(regexp_replace(normalize(lower(concat_ws('' '', %s) collate "vi-x-icu"), NFKD),
                ''[\u0300-\u036F]+'', '''', ''g''), ''đ'', ''d'')', %s) as String)""".formatted(texts.stream().map(_ -> "?").collect(Collectors.joining(", ")), String.join(", ", texts));
    }

    /** @param words null if none are looked for */
    Conditions within(Conditions where, @Nullable String words) {
        return where.and(condition, "q", words == null ? null : SearchText.pattern(words));
    }
}
