package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.OcopProduct.Listing;
import vn.trucot.dataset.demo.OcopProduct.Sale;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;

/** OCOP products in some of the communes, ended at a merger and continued under the successor commune. */
final class OcopProducts {

    private static final List<String> KINDS = List.of(
            "Chè Shan",
            "Mật ong rừng",
            "Quế thanh",
            "Miến dong",
            "Măng khô",
            "Gạo nếp nương",
            "Táo mèo sấy",
            "Trà hoa",
            "Lạp sườn",
            "Rượu ngô",
            "Nấm hương",
            "Bánh chưng đen");
    private static final List<String> MARKETPLACES = List.of("PostMart", "Vỏ Sò", "Sàn khác (mẫu)");

    private final Dice dice;
    private final Horizon horizon;

    OcopProducts(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    List<OcopProduct> of(Communes communes) {
        List<OrgUnit> founders = communes.founders();
        return IntStream.rangeClosed(1, DemoVolumes.OCOP_PRODUCTS)
                .boxed()
                .flatMap(number -> ofNumber(number, founders, communes))
                .toList();
    }

    private Stream<OcopProduct> ofNumber(int number, List<OrgUnit> founders, Communes communes) {
        RandomGenerator draws = dice.of("product", number);
        OrgUnit home = founders.get(draws.nextInt(founders.size()));
        Life life = life(number, draws);
        return communes.chain(home).stream().flatMap(commune -> part(number, life, commune).stream());
    }

    /** What the product is, wherever it belongs. */
    private record Life(String kind, int stars, LocalDate recognised, List<Listing> listings, List<Sale> sales) {}

    private Life life(int number, RandomGenerator draws) {
        String kind = KINDS.get(draws.nextInt(KINDS.size()));
        double grade = draws.nextDouble();
        int stars = grade < 0.72 ? 3 : grade < 0.96 ? 4 : 5;
        LocalDate recognised = LocalDate.of(2021, 7, 1).plusDays(draws.nextInt(1500));
        List<Listing> listings = new ArrayList<>();
        for (String marketplace : MARKETPLACES) {
            LocalDate from = recognised.plusDays(30 + draws.nextInt(600));
            LocalDate to = draws.nextDouble() < 0.15 ? from.plusDays(200 + draws.nextInt(500)) : null;
            if (draws.nextDouble() < 0.42) {
                listings.add(new Listing(marketplace, from, to));
            }
        }
        return new Life(kind, stars, recognised, listings, sales(number, recognised, listings, stars));
    }

    private List<Sale> sales(int number, LocalDate recognised, List<Listing> listings, int stars) {
        RandomGenerator draws = dice.of("sales", number);
        int usual = draws.nextInt(3, 16) * (stars - 2);
        int price = draws.nextInt(50, 320) * 1000;
        List<Sale> sales = new ArrayList<>();
        for (YearMonth month : horizon.months()) {
            boolean sells = draws.nextDouble() < 0.85;
            double season = draws.nextDouble(0.4, 1.8);
            LocalDate first = month.atDay(1);
            boolean listed = listings.stream().anyMatch(listing -> holds(listing, first));
            if (sells && listed && recognised.isBefore(first)) {
                int orders = 1 + (int) Math.round(usual * season * (1 + 0.25 * Horizon.yearsAt(first)));
                sales.add(
                        new Sale(Period.month(month.getYear(), month.getMonthValue()), orders, (long) orders * price));
            }
        }
        return sales;
    }

    private static boolean holds(Listing listing, LocalDate day) {
        return !listing.from().isAfter(day)
                && (listing.to() == null || listing.to().isAfter(day));
    }

    /** The part of the life that falls into the time of one commune. */
    private Optional<OcopProduct> part(int number, Life life, OrgUnit commune) {
        LocalDate from = commune.validFrom() != null && commune.validFrom().isAfter(life.recognised())
                ? commune.validFrom()
                : life.recognised();
        LocalDate to = commune.validTo();
        if (!horizon.reaches(from) || (to != null && !from.isBefore(to))) {
            return Optional.empty();
        }
        String year = commune.validFrom() == null
                ? ""
                : "-" + YearMonth.from(commune.validFrom()).toString().replace("-", "");
        return Optional.of(new OcopProduct(
                DemoIds.of("product", number, commune.id()),
                "MAU-OCOP-%03d%s".formatted(number, year),
                "%s %03d (mẫu)".formatted(life.kind(), number),
                "Cơ sở mẫu %03d".formatted(number),
                commune.id(),
                life.stars(),
                from,
                to,
                life.listings().stream()
                        .flatMap(listing -> part(listing, from, to).stream())
                        .toList(),
                life.sales().stream()
                        .filter(sale -> !sale.month().firstDay().isBefore(from)
                                && (to == null || sale.month().firstDay().isBefore(to)))
                        .toList(),
                true));
    }

    private Optional<Listing> part(Listing listing, LocalDate from, @Nullable LocalDate to) {
        LocalDate first = listing.from().isBefore(from) ? from : listing.from();
        LocalDate last = listing.to();
        if (to != null && (last == null || to.isBefore(last))) {
            last = to;
        }
        if (!horizon.reaches(first) || (last != null && !first.isBefore(last))) {
            return Optional.empty();
        }
        return Optional.of(
                new Listing(listing.marketplace(), first, last != null && horizon.reaches(last) ? last : null));
    }
}
