package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;

/** Merchants and agents of some communes, and a cashless day that each holds every June. */
final class CashlessCommunes {

    private static final int POINTS = 6;
    private static final int AGENTS = 2;

    private final Dice dice;
    private final Owners owners;

    CashlessCommunes(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<PaymentPoint> points() {
        List<PaymentPoint> points = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            for (int number = 1; number <= POINTS && !Owners.isDepartment(chain); number++) {
                points.addAll(of(chain, number));
            }
        }
        return points;
    }

    private List<PaymentPoint> of(List<OrgUnit> chain, int number) {
        RandomGenerator draws = dice.of("payment point", chain.getFirst().id(), number);
        LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1).plusDays(draws.nextInt(900));
        LocalDate qr = first.plusDays(draws.nextInt(700));
        boolean agent = number <= AGENTS;
        boolean takesQr = !agent && draws.nextDouble() < 0.7;
        String code = "MAU-%s-%02d".formatted(chain.getFirst().id().officialCode(), number);
        return owners.stays(chain, first).stream()
                .map(stay -> new PaymentPoint(
                        DemoIds.of("payment point", stay.unit().id(), code),
                        stay.unit().id(),
                        code,
                        (agent ? "Đại lý %d (mẫu)" : "Cửa hàng %d (mẫu)").formatted(number),
                        agent ? PaymentPoint.Kind.AGENT : PaymentPoint.Kind.MERCHANT,
                        stay.since(),
                        stay.until(),
                        takesQr ? within(stay, qr) : null,
                        true))
                .toList();
    }

    private @Nullable LocalDate within(Owners.Stay stay, LocalDate day) {
        LocalDate since = day.isBefore(stay.since()) ? stay.since() : day;
        return owners.horizon().reaches(since) && (stay.until() == null || since.isBefore(stay.until())) ? since : null;
    }

    List<Campaign> campaigns() {
        List<Campaign> campaigns = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            for (int year = DemoVolumes.FIRST_MONTH.getYear();
                    year <= owners.horizon().lastDay().getYear();
                    year++) {
                LocalDate day = LocalDate.of(year, 6, 16);
                RandomGenerator draws = dice.of("campaign", chain.getFirst().id(), year);
                int merchants = draws.nextInt(8, 30);
                int payments = merchants * draws.nextInt(4, 12);
                long value = 1_000L * payments * draws.nextInt(60, 200);
                chain.stream()
                        .filter(unit -> unit.isValidOn(day) && owners.horizon().reaches(day))
                        .forEach(unit -> campaigns.add(new Campaign(
                                DemoIds.of("campaign", unit.id(), day),
                                unit.id(),
                                "Ngày không dùng tiền mặt " + day.getYear() + " (mẫu)",
                                day,
                                day,
                                merchants,
                                payments,
                                value,
                                true)));
            }
        }
        return campaigns;
    }
}
