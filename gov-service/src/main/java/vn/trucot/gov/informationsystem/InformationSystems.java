package vn.trucot.gov.informationsystem;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;
import vn.trucot.pillar.register.Rule;

/** A system is of a unit that is there when it is put into use; what is said to be done for its security has been done. */
final class InformationSystems {

    static final String COLLECTION = "information-systems";

    static final RecordKind<InformationSystem> KIND = RecordKind.of(
                    "information system", COLLECTION, InformationSystem.class, InformationSystemRow::new)
            .unit("orgUnit", null, InformationSystem::inUseSince)
            .key(
                    "code",
                    InformationSystem::key,
                    List.of(
                            new Column<>("orgUnit", InformationSystem::orgUnit),
                            new Column<>("code", InformationSystem::code)))
            .rule(notAfterToday("inUseSince", InformationSystem::inUseSince))
            .rule(after("endedOn", InformationSystem::endedOn, "inUseSince", InformationSystem::inUseSince))
            .rule(done("levelApprovedOn", InformationSystem::levelApprovedOn))
            .rule(done("protectedSince", InformationSystem::protectedSince))
            .rule(done("monitoredSince", InformationSystem::monitoredSince))
            .rule(done("lastCheckedOn", InformationSystem::lastCheckedOn))
            .count(InformationSystemMeasures.OF_UNIT)
            .build();

    private InformationSystems() {}

    /** It may be done before the system is put into use. */
    private static Rule<InformationSystem> done(String field, Function<InformationSystem, @Nullable LocalDate> day) {
        return within(field, system -> Stream.ofNullable(day.apply(system)), (_, _) -> true);
    }
}
