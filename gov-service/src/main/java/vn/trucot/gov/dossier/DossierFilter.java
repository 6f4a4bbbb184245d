package vn.trucot.gov.dossier;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** Which dossiers a list holds; what is left out does not matter. */
record DossierFilter(
        @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
        @QueryParam("procedureCode") @Nullable String procedureCode,
        @QueryParam("period") @Nullable String period) {}
