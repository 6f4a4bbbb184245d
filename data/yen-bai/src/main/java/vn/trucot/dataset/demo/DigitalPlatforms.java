package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.trucot.dataset.demo.DigitalPlatform.Kind;
import vn.trucot.dataset.demo.DigitalPlatform.Use;
import vn.trucot.dataset.demo.Owners.Stay;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;

/** Digital platforms of some units, and their use at the end of each quarter, more from year to year. */
final class DigitalPlatforms {

    private record Sample(String code, String name, Kind kind, int mostPeople) {}

    private static final List<Sample> OF_A_DEPARTMENT = List.of(
            new Sample("CDS", "Ứng dụng công dân số", Kind.CITIZEN_APP, 60_000),
            new Sample("QLVB", "Hệ thống quản lý văn bản và điều hành", Kind.DOCUMENT_SYSTEM, 400),
            new Sample("PHKG", "Phòng họp không giấy", Kind.PAPERLESS_MEETING, 120));

    private static final List<Sample> OF_A_COMMUNE =
            List.of(new Sample("BLVS", "Bàn làm việc số", Kind.DIGITAL_DESK, 40));

    private final Dice dice;
    private final Owners owners;

    DigitalPlatforms(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<DigitalPlatform> all() {
        List<DigitalPlatform> platforms = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            List<Sample> samples = Owners.isDepartment(chain) ? OF_A_DEPARTMENT : OF_A_COMMUNE;
            samples.forEach(sample -> platforms.addAll(of(chain, sample)));
        }
        return platforms;
    }

    private List<DigitalPlatform> of(List<OrgUnit> chain, Sample sample) {
        RandomGenerator draws = dice.of("digital platform", chain.getFirst().id(), sample.code());
        LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1).plusDays(draws.nextInt(500));
        int entitled = draws.nextInt(sample.mostPeople() / 2, sample.mostPeople());
        String code = "MAU-" + sample.code() + "-" + chain.getFirst().id().officialCode();
        return owners.stays(chain, first).stream()
                .map(stay -> new DigitalPlatform(
                        DemoIds.of("digital platform", stay.unit().id(), code),
                        stay.unit().id(),
                        code,
                        sample.name() + " (mẫu)",
                        sample.kind(),
                        stay.since(),
                        stay.until(),
                        uses(stay, code, entitled),
                        true))
                .toList();
    }

    private List<Use> uses(Stay stay, String code, int entitled) {
        List<Use> uses = new ArrayList<>();
        for (Period quarter : owners.horizon().periods(Frequency.QUARTER)) {
            LocalDate day = quarter.lastDay();
            if (!day.isBefore(stay.since()) && (stay.until() == null || day.isBefore(stay.until()))) {
                RandomGenerator draws = dice.of("use of a digital platform", code, quarter);
                int registered = Dice.share(draws, entitled, Math.min(0.95, 0.35 + 0.12 * Horizon.yearsAt(day)));
                int active = Dice.share(draws, registered, Math.min(0.9, 0.3 + 0.1 * Horizon.yearsAt(day)));
                uses.add(new Use(Period.of(Frequency.MONTH, day), entitled, registered, active));
            }
        }
        return uses;
    }
}
