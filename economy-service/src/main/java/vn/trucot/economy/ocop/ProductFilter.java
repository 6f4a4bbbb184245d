package vn.trucot.economy.ocop;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * Which products a list holds; what is left out does not matter.
 *
 * @param orgUnit a commune, or a unit above communes
 * @param on a day on which they are OCOP products
 */
record ProductFilter(
        @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
        @QueryParam("code") @Nullable String code,
        @QueryParam("stars") @Nullable Short stars,
        @QueryParam("on") @Nullable LocalDate on) {}
