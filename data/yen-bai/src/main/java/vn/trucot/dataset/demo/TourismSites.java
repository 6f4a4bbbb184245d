package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Owners.Stay;
import vn.trucot.events.OrgUnit;

/** Two sites for tourists of some communes, each with more that is digital from year to year. */
final class TourismSites {

    private static final int SITES = 2;
    private static final List<String> KINDS = List.of("Thác", "Hồ", "Bản du lịch cộng đồng", "Ruộng bậc thang", "Đền");

    private final Dice dice;
    private final Owners owners;

    TourismSites(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<TourismSite> all() {
        List<TourismSite> sites = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            for (int number = 1; number <= SITES && !Owners.isDepartment(chain); number++) {
                sites.addAll(of(chain, number));
            }
        }
        return sites;
    }

    private List<TourismSite> of(List<OrgUnit> chain, int number) {
        RandomGenerator draws = dice.of("tourism site", chain.getFirst().id(), number);
        String kind = KINDS.get(draws.nextInt(KINDS.size()));
        LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1);
        LocalDate qr = first.plusDays(draws.nextInt(200, 1_200));
        LocalDate guide = qr.plusDays(draws.nextInt(0, 500));
        LocalDate booking = qr.plusDays(draws.nextInt(200, 1_500));
        LocalDate app = qr.plusDays(draws.nextInt(300, 1_500));
        return owners.stays(chain, first).stream()
                .map(stay -> new TourismSite(
                        DemoIds.of("tourism site", stay.unit().id(), number),
                        stay.unit().id(),
                        "MAU-DL-%s-%d".formatted(chain.getFirst().id().officialCode(), number),
                        "%s %d (mẫu)".formatted(kind, number),
                        stay.since(),
                        stay.until(),
                        within(stay, guide),
                        within(stay, qr),
                        within(stay, booking),
                        within(stay, app),
                        true))
                .toList();
    }

    private @Nullable LocalDate within(Stay stay, LocalDate day) {
        LocalDate since = day.isBefore(stay.since()) ? stay.since() : day;
        return owners.horizon().reaches(since) && (stay.until() == null || since.isBefore(stay.until())) ? since : null;
    }
}
