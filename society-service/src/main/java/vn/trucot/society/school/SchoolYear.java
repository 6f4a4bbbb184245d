package vn.trucot.society.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.problem.ProblemCode;

/**
 * What a school told of a calendar year: how many there were at its end, and of fees all of it. What nobody counted is left out.
 *
 * @param pupilsWithCards who have an electronic report card and contact book
 * @param classesOnline in which the roll is called online
 * @param teachersUsing who use the shared digital resources
 * @param fees how often a fee was paid
 * @param cashlessFees how often of it without cash
 */
record SchoolYear(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @Nullable @Min(0) @Max(100_000) Long pupils,
        @Nullable @Min(0) @Max(100_000) Long pupilsWithCards,
        @Nullable @Min(0) @Max(100_000) Long classes,
        @Nullable @Min(0) @Max(100_000) Long classesOnline,
        @Nullable @Min(0) @Max(100_000) Long teachers,
        @Nullable @Min(0) @Max(100_000) Long teachersUsing,
        @Nullable @Min(0) @Max(10_000_000) Long fees,
        @Nullable @Min(0) @Max(10_000_000) Long cashlessFees) {

    Period period() {
        return Period.year(year);
    }

    /** It has begun, and no part is more than its whole. */
    void check(LocalDate today, Mistakes mistakes) {
        if (year > today.getYear()) {
            mistakes.add("year", ProblemCode.PERIOD_IN_FUTURE, year + " has not begun, today is " + today);
        }
        check("pupilsWithCards", pupilsWithCards, "pupils", pupils, mistakes);
        check("classesOnline", classesOnline, "classes", classes, mistakes);
        check("teachersUsing", teachersUsing, "teachers", teachers, mistakes);
        check("cashlessFees", cashlessFees, "fees", fees, mistakes);
    }

    private static void check(String field, @Nullable Long part, String all, @Nullable Long whole, Mistakes mistakes) {
        if (part != null && whole != null && part > whole) {
            mistakes.invalid(field, field + " " + part + " is more than " + all + " " + whole);
        }
    }
}
