package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;

/** A campaign for payment without cash, as economy-service takes it. */
public record Campaign(
        UUID id,
        OrgUnitId orgUnit,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        long merchants,
        long payments,
        long valueVnd,
        boolean demo) {}
