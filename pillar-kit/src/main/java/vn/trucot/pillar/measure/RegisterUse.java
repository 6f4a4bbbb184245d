package vn.trucot.pillar.measure;

import java.time.LocalDate;

/**
 * That the register of a province is in use.
 *
 * @param firstDay the first day of any of its records
 * @param demo whether one of them was generated: what nobody recorded in such a register is not known to be zero
 */
public record RegisterUse(LocalDate firstDay, boolean demo) {

    RegisterUse notBefore(LocalDate day) {
        return firstDay.isBefore(day) ? new RegisterUse(day, demo) : this;
    }

    /** What holds if both do. */
    RegisterUse and(RegisterUse other) {
        return new RegisterUse(firstDay.isBefore(other.firstDay) ? firstDay : other.firstDay, demo || other.demo);
    }
}
