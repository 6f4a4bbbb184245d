package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** One change of one dossier, as gov-service takes it; what it does not tell is null. */
public record DossierEvent(
        String event,
        String dossier,
        String kind,
        OffsetDateTime at,
        OrgUnitId orgUnit,
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable LocalDate due,
        @Nullable Boolean digitised,
        @Nullable Boolean withFee,
        @Nullable Boolean paidOnline,
        @Nullable Boolean noWrittenResult,
        @Nullable Boolean electronicResult,
        @Nullable Boolean reusedData,
        @Nullable Boolean fromElsewhere,
        @Nullable Boolean satisfied,
        boolean demo) {}
