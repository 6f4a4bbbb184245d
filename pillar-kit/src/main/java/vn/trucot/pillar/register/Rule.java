package vn.trucot.pillar.register;

import java.time.LocalDate;

/** What must hold for a record to be stored, beyond the form of its fields. Kinds say which; {@link Rules} has the usual ones. */
@FunctionalInterface
public interface Rule<R> {

    void check(R record, LocalDate today, Mistakes mistakes);
}
