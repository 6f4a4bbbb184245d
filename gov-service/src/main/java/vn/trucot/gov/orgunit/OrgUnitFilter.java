package vn.trucot.gov.orgunit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/**
 * Which units a list holds; what is left out does not matter.
 *
 * @param level kind of unit
 * @param parent what they are part of
 * @param q part of a name or code, with or without diacritics
 * @param on a day on which they are there
 */
record OrgUnitFilter(
        @QueryParam("level") @Nullable OrgUnitKind level,
        @QueryParam("parent") @Nullable OrgUnitId parent,
        @QueryParam("q") @Nullable String q,
        @QueryParam("on") @Nullable LocalDate on) {}
