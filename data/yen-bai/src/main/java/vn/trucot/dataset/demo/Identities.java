package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;

/** Made-up codes of Yên Bái, its department and its districts in two other systems: the real ones are not known here. */
final class Identities {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private final Horizon horizon;

    Identities(Horizon horizon) {
        this.horizon = horizon;
    }

    List<Identity> of(List<OrgUnit> units) {
        List<OrgUnit> known = units.stream()
                .filter(unit ->
                        unit.id().text().equals("15") || unit.id().text().startsWith("15."))
                .filter(unit -> unit.kind() == OrgUnitKind.PROVINCE
                        || unit.kind() == OrgUnitKind.DEPARTMENT
                        || unit.kind() == OrgUnitKind.DISTRICT)
                .toList();
        return IntStream.range(0, known.size())
                .boxed()
                .flatMap(number -> Stream.of(
                        identity(known.get(number), "ELECTRONIC_IDENTITY", "000.00.%02d.MAU", number),
                        identity(known.get(number), "DOCUMENT_BUS", "MAU-%02d", number)))
                .toList();
    }

    private Identity identity(OrgUnit unit, String system, String code, int number) {
        @Nullable LocalDate to = unit.validTo();
        return new Identity(
                DemoIds.of("identity " + system, unit.id()),
                unit.id(),
                system,
                code.formatted(number),
                unit.names().vi() + " (mã mẫu)",
                FIRST,
                to != null && horizon.reaches(to) ? to : null,
                true);
    }
}
