package vn.trucot.pillar.register;

import java.time.LocalDate;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What the value of a field or filter of a register is, so that a client can draw it without knowing the register. */
public enum FieldType {
    TEXT,
    NUMBER,
    /** true or false. */
    TRUTH,
    /** A day as {@code 2024-03-31}. */
    DAY,
    /** A month, quarter, half-year or year, or nine months: {@code 2024-03}, {@code 2024-Q1}, {@code 2024-S1}, {@code 2024}. */
    PERIOD,
    /** The id of an org unit. */
    ORG_UNIT,
    /** One of a few codes. */
    CHOICE,
    /** Entries with fields of their own. */
    LIST;

    static FieldType of(Class<?> type) {
        if (type.isEnum()) {
            return CHOICE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Period.class) {
            return PERIOD;
        }
        if (type == OrgUnitId.class) {
            return ORG_UNIT;
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? NUMBER : TEXT;
    }
}
