package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Database.Audit;
import vn.trucot.dataset.demo.Database.Kind;
import vn.trucot.dataset.demo.Owners.Stay;
import vn.trucot.events.OrgUnit;

/** Databases of some units, and audits of their samples in some years, better from year to year. */
final class Databases {

    private record Sample(String code, String name, Kind kind) {}

    private static final List<Sample> OF_A_DEPARTMENT = List.of(
            new Sample("CBCC", "Cơ sở dữ liệu cán bộ, công chức, viên chức", Kind.SHARED),
            new Sample("DM", "Cơ sở dữ liệu danh mục dùng chung", Kind.SHARED),
            new Sample("BCVT", "Cơ sở dữ liệu hạ tầng bưu chính, viễn thông", Kind.SPECIALISED));

    private static final List<Sample> OF_A_COMMUNE =
            List.of(new Sample("HT", "Cơ sở dữ liệu hộ tịch đã số hóa", Kind.SPECIALISED));

    private final Dice dice;
    private final Owners owners;

    Databases(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<Database> all() {
        List<Database> databases = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            List<Sample> samples = Owners.isDepartment(chain) ? OF_A_DEPARTMENT : OF_A_COMMUNE;
            samples.forEach(sample -> databases.addAll(of(chain, sample)));
        }
        return databases;
    }

    private List<Database> of(List<OrgUnit> chain, Sample sample) {
        RandomGenerator draws = dice.of("database", chain.getFirst().id(), sample.code());
        LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1).plusDays(draws.nextInt(400));
        LocalDate connected = first.plusDays(draws.nextInt(100, 1_500));
        long records = draws.nextInt(500, 20_000);
        String code = "MAU-" + sample.code() + "-" + chain.getFirst().id().officialCode();
        List<Audit> audits = audits(chain, sample);
        return owners.stays(chain, first).stream()
                .map(stay -> new Database(
                        DemoIds.of("database", stay.unit().id(), code),
                        stay.unit().id(),
                        code,
                        sample.name() + " (mẫu)",
                        sample.kind(),
                        stay.since(),
                        stay.until(),
                        records,
                        connectedIn(stay, connected),
                        audits.stream().filter(audit -> lies(stay, audit.on())).toList(),
                        true))
                .toList();
    }

    /** A unit that takes over a database which is connected has it connected from its first day on. */
    private @Nullable LocalDate connectedIn(Stay stay, LocalDate connected) {
        LocalDate day = connected.isBefore(stay.since()) ? stay.since() : connected;
        return lies(stay, day) ? day : null;
    }

    private boolean lies(Stay stay, LocalDate day) {
        return owners.horizon().reaches(day)
                && !day.isBefore(stay.since())
                && (stay.until() == null || day.isBefore(stay.until()));
    }

    private List<Audit> audits(List<OrgUnit> chain, Sample sample) {
        List<Audit> audits = new ArrayList<>();
        int firstYear = DemoVolumes.FIRST_MONTH.getYear();
        for (int year = firstYear; year <= owners.horizon().lastDay().getYear(); year++) {
            RandomGenerator draws =
                    dice.of("audit of a database", chain.getFirst().id(), sample.code(), year);
            LocalDate day = LocalDate.of(year, 3, 1).plusDays(draws.nextInt(240));
            double good = 0.7 + 0.06 * (year - firstYear);
            if (draws.nextDouble() < 0.6) {
                audits.add(new Audit(
                        day,
                        draws.nextDouble() < good,
                        draws.nextDouble() < good,
                        draws.nextDouble() < good,
                        draws.nextDouble() < good,
                        draws.nextDouble() < good,
                        draws.nextDouble() < good));
            }
        }
        return audits;
    }
}
