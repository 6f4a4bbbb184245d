package vn.trucot.pillar.measure;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.MoreIndicators;

/** The indicator that says how clean the registers of the pillar are; one code for each register. */
@Singleton
class UniqueIndicator implements MoreIndicators {

    private final List<UniqueRecords> registers;
    private final Pillar pillar;

    UniqueIndicator(@All List<CountedRecords> counted, Pillar pillar) {
        this.registers = counted.stream()
                .map(CountedRecords::unique)
                .filter(Objects::nonNull)
                .toList();
        this.pillar = pillar;
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return registers.isEmpty() ? List.of() : List.of(indicator());
    }

    private IndicatorDefinition indicator() {
        return new IndicatorDefinition(
                UniqueRecords.indicator(pillar.prefix()),
                new Names("Bản ghi không trùng", "Records that are there once"),
                new Names(
                        "Sạch: bản ghi mà trong cùng đơn vị không bản ghi nào khác trùng tên, theo từng sổ",
                        "Clean: records whose name no other record of the same unit has, for each register"),
                "PERCENT",
                true,
                BigDecimal.valueOf(100),
                2,
                Frequency.YEAR,
                List.of(),
                OrgUnitKind.COMMUNE,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                AcrossTime.LAST,
                Direction.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                null,
                true,
                List.of(new BreakdownDimension(
                        UniqueRecords.DIMENSION,
                        new Names("Sổ", "Register"),
                        registers.stream()
                                .map(register -> new BreakdownDimension.Code(register.register(), register.names()))
                                .toList())),
                null,
                null,
                true);
    }
}
