package vn.trucot.pillar.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.pillar.measure.DaySpan;

/** Puts the facts of a record together. */
public final class Facts {

    private final List<Object> same;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(List<Object> same) {
        this.same = same;
    }

    /**
     * Begins.
     *
     * @param same what all facts hang on: the unit of the record, its label and the like. If one of them changes, every fact
     *     is another one
     */
    public static Facts of(Object... same) {
        return new Facts(List.of(same));
    }

    /** The record is known from a day on: after its end it counts zero, which is not the same as unknown. */
    public Facts knownFrom(LocalDate first) {
        return span("known", first, null);
    }

    /**
     * Something holds on the days from one to the last before another.
     *
     * @param end first day on which it holds no more; null if it lasts
     */
    public Facts span(Object what, LocalDate first, @Nullable LocalDate end) {
        return add(what, DaySpan.until(first, end), false);
    }

    /** Something holds in a period. */
    public Facts in(Period period, Object what) {
        return add(what, new DaySpan(period.firstDay(), period.lastDay()), false);
    }

    /** A value holds from each of these on until the next one's; they are in order. */
    public <T> Facts steps(List<T> steps, Function<T, LocalDate> from, Function<T, Object> value) {
        for (int i = 0; i < steps.size(); i++) {
            LocalDate next = i + 1 < steps.size() ? from.apply(steps.get(i + 1)) : null;
            add(List.of("step", value.apply(steps.get(i))), DaySpan.until(from.apply(steps.get(i)), next), false);
        }
        return this;
    }

    /** Something happened on these days, which tells that their periods are recorded ({@link Fact#tells}). */
    public Facts happened(Object what, Stream<LocalDate> days) {
        days.distinct().forEach(day -> add(what, new DaySpan(day, day), true));
        return this;
    }

    public Stream<Fact> stream() {
        return facts.stream();
    }

    private Facts add(Object what, DaySpan days, boolean tells) {
        facts.add(new Fact(List.of(same, what), days, tells));
        return this;
    }
}
