package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Assessment.Answer;
import vn.trucot.dataset.demo.Enterprise.Area;
import vn.trucot.dataset.demo.Enterprise.Kind;
import vn.trucot.dataset.demo.Enterprise.SizeClass;
import vn.trucot.events.OrgUnit;

/**
 * Businesses of some communes, and how mature the enterprises among them are. Their tax codes begin with 0000, as none of a
 * province does.
 */
final class Enterprises {

    private static final List<Area> AREAS = List.of(Area.values());
    private static final int OF_A_COMMUNE = 8;
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** How many criteria each pillar of the set of maturity has. */
    private static final int[] CRITERIA = {13, 1, 16, 13, 10, 7};

    private final Dice dice;
    private final Owners owners;

    Enterprises(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<Enterprise> all() {
        List<Enterprise> enterprises = new ArrayList<>();
        int number = 0;
        for (List<OrgUnit> chain : owners.chains()) {
            if (!Owners.isDepartment(chain)) {
                for (int i = 1; i <= OF_A_COMMUNE; i++) {
                    number++;
                    enterprises.addAll(of(chain, number, i));
                }
            }
        }
        return enterprises;
    }

    private List<Enterprise> of(List<OrgUnit> chain, int number, int ofCommune) {
        RandomGenerator draws = dice.of("enterprise", chain.getFirst().id(), ofCommune);
        Kind kind = ofCommune <= 4 ? Kind.ENTERPRISE : ofCommune == 5 ? Kind.COOPERATIVE : Kind.HOUSEHOLD;
        LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1).plusDays(draws.nextInt(900));
        Area area = AREAS.get(draws.nextInt(AREAS.size()));
        SizeClass size = draws.nextDouble() < 0.7
                ? SizeClass.MICRO
                : draws.nextDouble() < 0.8 ? SizeClass.SMALL : SizeClass.MEDIUM;
        boolean digital = kind == Kind.ENTERPRISE && area == Area.SERVICES && draws.nextDouble() < 0.3;
        LocalDate invoice = since(draws, first, kind == Kind.HOUSEHOLD ? 0.3 : 0.95);
        LocalDate contract = since(draws, first, kind == Kind.HOUSEHOLD ? 0.05 : 0.5);
        LocalDate tax = since(draws, first, kind == Kind.HOUSEHOLD ? 0.4 : 0.95);
        LocalDate platform = since(draws, first, kind == Kind.ENTERPRISE ? 0.5 : 0.2);
        String taxCode = taxCode(number);
        return owners.stays(chain, first).stream()
                .map(stay -> new Enterprise(
                        DemoIds.of("enterprise", stay.unit().id(), taxCode),
                        taxCode,
                        kind,
                        kind == Kind.HOUSEHOLD
                                ? null
                                : (kind == Kind.ENTERPRISE ? "Công ty" : "Hợp tác xã")
                                        + " %03d (mẫu)".formatted(number),
                        kind == Kind.HOUSEHOLD ? null : size,
                        area,
                        stay.unit().id(),
                        stay.since(),
                        stay.until(),
                        digital,
                        invoice,
                        contract,
                        tax,
                        platform,
                        true))
                .toList();
    }

    /** A day in the two years after the first one, or none. */
    private @Nullable LocalDate since(RandomGenerator draws, LocalDate first, double chance) {
        LocalDate day = first.plusDays(draws.nextInt(730));
        return draws.nextDouble() < chance && owners.horizon().reaches(day) ? day : null;
    }

    /** Ten digits that check, another one for each number. */
    private static String taxCode(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i -> "%09d".formatted(10 * number + i))
                .filter(nine -> check(nine) < 10)
                .map(nine -> nine + check(nine))
                .findFirst()
                .orElseThrow();
    }

    private static int check(String nine) {
        return 10
                - IntStream.range(0, WEIGHTS.length)
                                .map(i -> WEIGHTS[i] * (nine.charAt(i) - '0'))
                                .sum()
                        % 11;
    }

    /** What enterprises say about themselves each October, and what an adviser found a month later: somewhat less. */
    List<Assessment> maturity(List<Enterprise> enterprises) {
        return enterprises.stream()
                .filter(enterprise -> enterprise.kind() == Kind.ENTERPRISE)
                .flatMap(enterprise -> IntStream.rangeClosed(
                                2024, owners.horizon().lastDay().getYear())
                        .mapToObj(year -> LocalDate.of(year, 10, 10))
                        .filter(day -> isActive(enterprise, day) && isActive(enterprise, day.plusDays(30)))
                        .flatMap(day -> Stream.of(
                                assessment(enterprise, day, "SELF", 0),
                                assessment(enterprise, day.plusDays(30), "APPRAISAL", 1))))
                .toList();
    }

    private boolean isActive(Enterprise enterprise, LocalDate day) {
        return owners.horizon().reaches(day)
                && !day.isBefore(enterprise.activeFrom())
                && (enterprise.activeTo() == null || day.isBefore(enterprise.activeTo()));
    }

    private Assessment assessment(Enterprise enterprise, LocalDate day, String kind, int less) {
        RandomGenerator draws = dice.of("maturity", enterprise.taxCode());
        int usual = draws.nextInt(1, 4) + Math.min(day.getYear() - 2024, 1);
        List<Answer> answers = new ArrayList<>();
        for (int pillar = 1; pillar <= CRITERIA.length; pillar++) {
            for (int criterion = 1; criterion <= CRITERIA[pillar - 1]; criterion++) {
                int value = Math.clamp(usual + draws.nextInt(-1, 2) - (criterion % 3 == 0 ? less : 0), 0, 5);
                answers.add(new Answer("c%d-%02d".formatted(pillar, criterion), value));
            }
        }
        return new Assessment(enterprise.id().toString(), day, kind, answers, true);
    }
}
