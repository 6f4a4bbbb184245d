package vn.trucot.pillar.register;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.importing.RowShape;

/**
 * A register as a client sees it: enough to draw its list, its records and a form to enter one.
 *
 * @param collection as it stands in the address of its records
 * @param unit the field that says whose record it is
 * @param unitKind the kind of unit that has such records; null if any may
 * @param title the field that a record is called by; null if it is known by its id only
 * @param figures what is counted from its records, by code
 */
public record RegisterView(
        String collection,
        Names names,
        String unit,
        @Nullable OrgUnitKind unitKind,
        @Nullable String title,
        List<RegisterField> fields,
        List<RegisterFilter> filters,
        List<RegisterFigure> figures) {

    private static final String NAME = "name";

    /** @param resource that answers its list */
    static RegisterView of(RecordKind<?> kind, Class<?> resource) {
        RegisterWords words = new RegisterWords(kind);
        RowShape shape = RowShape.of(kind.type());
        return new RegisterView(
                kind.collection(),
                words.of(kind.collection(), kind.name()),
                kind.owner().field(),
                kind.owner().kind(),
                title(kind, shape),
                RegisterField.of(shape, words),
                RegisterFilter.of(resource, words),
                kind.measures().stream()
                        .flatMap(measure -> measure.indicators().stream()
                                .map(indicator -> new RegisterFigure(indicator, measure.frequencies())))
                        .sorted(Comparator.comparing(RegisterFigure::indicator))
                        .toList());
    }

    /** Its name if every record has one, else what no other record has. */
    static @Nullable String title(RecordKind<?> kind, RowShape shape) {
        if (shape.columns().stream().anyMatch(field -> field.name().equals(NAME) && !field.mayBeLeftOut())) {
            return NAME;
        }
        return kind.key() == null ? null : kind.key().field();
    }
}
