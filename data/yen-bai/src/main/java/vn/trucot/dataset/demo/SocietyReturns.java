package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What the communes of 2025 return of people, households and operators, and their province of the quality of the Internet. The
 * number of people is made up only where none was published for the year, the others follow from it.
 */
final class SocietyReturns {

    private static final IndicatorCode PEOPLE = IndicatorCode.of("SOC.POPULATION.PEOPLE");
    private static final OrgUnitId PROVINCE = OrgUnitId.of("15~2025");
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final String VAN_YEN = "15.136.";
    private static final List<String> OPERATORS = List.of("viettel", "vnpt", "mobifone");
    private static final int DUE = 31;

    private final Dice dice;
    private final Horizon horizon;
    private final Communes communes;
    private final Map<ObservationKey, Long> published;

    SocietyReturns(Dice dice, Horizon horizon, Communes communes, List<StatedFigure> facts) {
        this.dice = dice;
        this.horizon = horizon;
        this.communes = communes;
        this.published = facts.stream()
                .filter(fact -> fact.key().indicator().equals(PEOPLE))
                .collect(Collectors.toMap(StatedFigure::key, fact -> Objects.requireNonNull(
                                fact.figure().numerator())
                        .longValueExact()));
    }

    /** The returns of forms without lines. */
    Map<String, List<FormRow>> byForm() {
        Map<String, List<FormRow>> byForm = new LinkedHashMap<>();
        byForm.put("population", perYear().toList());
        byForm.put("internet-quality", since(Frequency.MONTH).map(this::quality).toList());
        return byForm;
    }

    private Stream<Period> since(Frequency frequency) {
        return horizon.periods(frequency).stream()
                .filter(period -> !period.lastDay().isBefore(FIRST));
    }

    private Stream<FormRow> perYear() {
        ReturnedOn returned = new ReturnedOn(dice, horizon);
        return since(Frequency.YEAR).flatMap(year -> communes.validOn(year.lastDay()).stream()
                .map(commune -> new FormRow(
                        commune.id(),
                        year,
                        population(commune, year),
                        returned.of("population", commune, year, DUE),
                        true)));
    }

    private Map<String, Long> population(OrgUnit commune, Period year) {
        RandomGenerator draws = dice.of("population", commune.id());
        long madeUp = draws.nextInt(5_000, 12_000);
        double household = draws.nextDouble(3.6, 4.4);
        double adults = draws.nextDouble(0.66, 0.72);
        double women = draws.nextDouble(0.49, 0.505);
        ObservationKey key = new ObservationKey(PEOPLE, commune.id(), year, Breakdown.TOTAL);
        Long known = published.get(key);
        long people = known == null ? madeUp : known;
        Map<String, Long> numbers = new TreeMap<>();
        if (known == null) {
            numbers.put("people", people);
            numbers.put("women", Math.round(people * women));
        }
        numbers.put("adults", Math.round(people * adults));
        numbers.put("households", Math.round(people / household));
        return numbers;
    }

    private FormRow quality(Period month) {
        RandomGenerator draws = dice.of("quality of the Internet", month);
        Map<String, Long> numbers = new TreeMap<>();
        numbers.put("download", draws.nextLong(50, 75));
        numbers.put("upload", draws.nextLong(30, 50));
        numbers.put("latency", draws.nextLong(15, 25));
        for (String operator : OPERATORS) {
            numbers.put(operator + "Download", draws.nextLong(45, 80));
            numbers.put(operator + "Upload", draws.nextLong(25, 55));
            numbers.put(operator + "Latency", draws.nextLong(12, 30));
        }
        numbers.put("ipv6", draws.nextLong(50, 66));
        return new FormRow(PROVINCE, month, numbers, null, true);
    }

    /** The lines of operators, in the communes that Văn Yên became. */
    List<OperatorRow> operators() {
        return since(Frequency.YEAR)
                .flatMap(year -> communes.validOn(year.lastDay()).stream()
                        .filter(this::isOfVanYen)
                        .flatMap(commune -> OPERATORS.stream().map(operator -> operator(commune, year, operator))))
                .toList();
    }

    private boolean isOfVanYen(OrgUnit commune) {
        return communes.founders(commune).stream()
                .anyMatch(founder -> founder.id().text().startsWith(VAN_YEN));
    }

    private OperatorRow operator(OrgUnit commune, Period year, String operator) {
        RandomGenerator draws = dice.of("operator", commune.id(), operator, year);
        int stations = draws.nextInt(2, 14);
        int fixed = draws.nextInt(100, 1_500);
        return new OperatorRow(
                commune.id(),
                year,
                operator,
                stations,
                Dice.share(draws, stations, 0.9),
                Dice.share(draws, stations, 0.15),
                fixed,
                Dice.share(draws, fixed, 0.95),
                draws.nextInt(800, 6_000),
                true);
    }
}
