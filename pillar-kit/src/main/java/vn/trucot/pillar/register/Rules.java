package vn.trucot.pillar.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules that many kinds have. Fields are named as in JSON. */
public final class Rules {

    private Rules() {}

    /** A day, if there is one, has come. */
    public static <R> Rule<R> notAfterToday(String field, Function<R, @Nullable LocalDate> day) {
        return (record, today, mistakes) -> {
            LocalDate given = day.apply(record);
            if (given != null && given.isAfter(today)) {
                mistakes.invalid(field, field + " " + given + " is after today, " + today);
            }
        };
    }

    /** A day, if there is one, is after another. */
    public static <R> Rule<R> after(
            String field, Function<R, @Nullable LocalDate> day, String earlier, Function<R, LocalDate> earlierDay) {
        return (record, _, mistakes) -> {
            LocalDate given = day.apply(record);
            LocalDate first = earlierDay.apply(record);
            if (given != null && !given.isAfter(first)) {
                mistakes.invalid(field, field + " " + given + " must be after " + earlier + " " + first);
            }
        };
    }

    /** A day, if there is one, is not before another. */
    public static <R> Rule<R> notBefore(
            String field, Function<R, @Nullable LocalDate> day, String earlier, Function<R, LocalDate> earlierDay) {
        return (record, _, mistakes) -> {
            LocalDate given = day.apply(record);
            LocalDate first = earlierDay.apply(record);
            if (given != null && given.isBefore(first)) {
                mistakes.invalid(field, field + " " + given + " is before " + earlier + " " + first);
            }
        };
    }

    /**
     * Each day of a list has come, and lies where the record is there.
     *
     * @param isThere whether the record is there on a day
     */
    public static <R> Rule<R> within(
            String field, Function<R, Stream<LocalDate>> days, BiPredicate<R, LocalDate> isThere) {
        return (record, today, mistakes) -> days.apply(record).forEach(day -> {
            if (!isThere.test(record, day)) {
                mistakes.invalid(field, field + " has " + day + ", when it was not there");
            } else if (day.isAfter(today)) {
                mistakes.invalid(field, field + " has " + day + ", which is after today, " + today);
            }
        });
    }

    /** A rule of each item of a list; what is wrong with an item is told of the list. */
    public static <R, I> Rule<R> each(String field, Function<R, List<I>> items, Rule<I> rule) {
        return (record, today, mistakes) -> items.apply(record).forEach(item -> {
            Mistakes ofItem = new Mistakes();
            rule.check(item, today, ofItem);
            mistakes.addAll(ofItem, field);
        });
    }

    /** No value of a list is there twice. */
    public static <R> Rule<R> once(String field, Function<R, Stream<?>> values) {
        return (record, _, mistakes) -> {
            Set<Object> seen = new HashSet<>();
            values.apply(record).forEach(value -> {
                if (!seen.add(value)) {
                    mistakes.invalid(field, field + " has " + value + " twice");
                }
            });
        };
    }
}
