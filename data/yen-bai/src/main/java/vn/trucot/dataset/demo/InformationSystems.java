package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;

/** Information systems of some units: their levels are approved one after the other, and then they are protected. */
final class InformationSystems {

    private record Sample(String code, String name, int level) {}

    private static final List<Sample> OF_A_DEPARTMENT = List.of(
            new Sample("CTTDT", "Cổng thông tin điện tử", 3),
            new Sample("TTHC", "Hệ thống thông tin giải quyết thủ tục hành chính", 3),
            new Sample("QLVB", "Hệ thống quản lý văn bản và điều hành", 3),
            new Sample("TDT", "Hệ thống thư điện tử công vụ", 2),
            new Sample("LGSP", "Nền tảng chia sẻ, tích hợp dữ liệu", 3));

    private static final List<Sample> OF_A_COMMUNE = List.of(
            new Sample("TTDT", "Trang thông tin điện tử", 1),
            new Sample("TTTM", "Hệ thống truyền thanh thông minh", 2));

    private final Dice dice;
    private final Owners owners;

    InformationSystems(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<InformationSystem> all() {
        List<InformationSystem> systems = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            List<Sample> samples = Owners.isDepartment(chain) ? OF_A_DEPARTMENT : OF_A_COMMUNE;
            samples.forEach(sample -> systems.addAll(of(chain, sample)));
        }
        return systems;
    }

    private List<InformationSystem> of(List<OrgUnit> chain, Sample sample) {
        RandomGenerator draws = dice.of("information system", chain.getFirst().id(), sample.code());
        LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1).plusDays(draws.nextInt(400));
        LocalDate approved = first.plusDays(draws.nextInt(30, 1_200));
        LocalDate inFull = approved.plusDays(draws.nextInt(60, 900));
        LocalDate monitored = first.plusDays(draws.nextInt(1_500));
        String code = "MAU-" + sample.code() + "-" + chain.getFirst().id().officialCode();
        return owners.stays(chain, first).stream()
                .map(stay -> new InformationSystem(
                        DemoIds.of("information system", stay.unit().id(), code),
                        stay.unit().id(),
                        code,
                        sample.name() + " (mẫu)",
                        sample.level(),
                        stay.since(),
                        stay.until(),
                        ifReached(approved),
                        ifReached(inFull),
                        ifReached(monitored),
                        true))
                .toList();
    }

    private @Nullable LocalDate ifReached(LocalDate day) {
        return owners.horizon().reaches(day) ? day : null;
    }
}
