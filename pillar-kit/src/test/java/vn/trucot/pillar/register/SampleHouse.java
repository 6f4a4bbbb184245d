package vn.trucot.pillar.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/** A record with a field of each type, and a list. */
record SampleHouse(
        OrgUnitId orgUnit,
        @Size(max = 200) String name,
        @Nullable Level level,
        @Min(1) @Max(500) int seats,
        @Nullable BigDecimal area,
        @Nullable LocalDate openedOn,
        @Nullable Period since,
        boolean demo,
        @Size(max = 20) List<Visit> visits)
        implements RecordState {

    enum Level {
        FULL,
        PART
    }

    record Visit(LocalDate on, @Nullable @Min(1) Integer guests) {}

    static final class Row extends RecordRow<SampleHouse> {}

    static RecordKind.Builder<SampleHouse> kind() {
        return RecordKind.of("sample house", "sample-houses", SampleHouse.class, Row::new)
                .unit("orgUnit", OrgUnitKind.COMMUNE, _ -> LocalDate.EPOCH);
    }

    static SampleHouse of(String name, Visit... visits) {
        return new SampleHouse(
                OrgUnitId.of("15.132.04252"),
                name,
                Level.FULL,
                120,
                new BigDecimal("250.5"),
                LocalDate.of(2024, 2, 29),
                Period.parse("2024-Q1"),
                false,
                List.of(visits));
    }

    @Override
    public Stream<Fact> facts() {
        return Stream.empty();
    }
}
