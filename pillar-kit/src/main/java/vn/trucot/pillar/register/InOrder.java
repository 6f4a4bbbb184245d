package vn.trucot.pillar.register;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists within a record are kept in order: the same things in another order are the same record. */
public final class InOrder {

    private static final Comparator<@Nullable Comparable<?>> BY_VALUE = Comparator.nullsLast(InOrder::compare);

    private InOrder() {}

    /**
     * Sorts a list by these of its fields; also what is not complete, which validation names afterwards.
     *
     * @param given null is none
     */
    @SafeVarargs
    public static <T> List<T> of(@Nullable List<T> given, Function<T, ? extends @Nullable Comparable<?>>... fields) {
        if (given == null) {
            return List.of();
        }
        Comparator<T> order = (one, other) -> {
            for (Function<T, ? extends @Nullable Comparable<?>> field : fields) {
                int difference = BY_VALUE.compare(field.apply(one), field.apply(other));
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        };
        return given.stream().sorted(Comparator.nullsFirst(order)).toList();
    }

    /** Two values of one field, which are of one type. */
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
