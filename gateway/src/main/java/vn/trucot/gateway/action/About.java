package vn.trucot.gateway.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Whose score in which period, among whom. */
record About(
        OrgUnitId orgUnit,
        Period period,
        @Nullable LocalDate boundaries,
        @Nullable OrgUnitId parent) {}
