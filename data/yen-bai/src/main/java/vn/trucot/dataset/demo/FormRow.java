package vn.trucot.dataset.demo;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What one org unit returned of a form without lines for a period: a row of the file that the services take. */
public record FormRow(
        OrgUnitId orgUnit,
        Period period,
        @JsonAnyGetter Map<String, Long> numbers,
        @Nullable LocalDate receivedOn,
        boolean demo) {}
