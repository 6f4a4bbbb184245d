package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trucot.dataset.demo.Assessment.Answer;
import vn.trucot.events.OrgUnit;

/**
 * What appraisers found each December, by the trial sets of smart villages and smart communes, in Văn Yên: of its communes and
 * of the first village of each. At a merger both go on as what they became.
 */
final class SmartPlaces {

    static final String VILLAGES = "smart-village";
    static final String COMMUNES = "smart-commune";

    private static final int FIRST_YEAR = 2024;
    private static final String VAN_YEN = "15.136.";
    private static final String FIRST_VILLAGE = ".01";

    /** What a set asks for as a share, and as yes or no. */
    private static final Map<String, Set<String>> SHARES = Map.of(
            VILLAGES, Set.of("fibre", "identity", "services", "cashless"),
            COMMUNES, Set.of("online", "cashless", "records"));

    private static final Map<String, List<String>> CRITERIA = Map.of(
            VILLAGES,
            List.of("mobile", "fibre", "house", "team", "identity", "services", "cashless", "market", "forum"),
            COMMUNES,
            List.of(
                    "online",
                    "files",
                    "centre",
                    "market",
                    "cashless",
                    "contracts",
                    "villages",
                    "records",
                    "schools",
                    "security"));

    private final Dice dice;
    private final Horizon horizon;

    SmartPlaces(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    /** The assessments by set. */
    Map<String, List<Assessment>> of(Villages villages, Communes communes) {
        Map<String, List<Assessment>> bySet = new LinkedHashMap<>();
        bySet.put(
                VILLAGES,
                each(
                        VILLAGES,
                        villages.chains().stream()
                                .filter(chain -> isOfVanYen(chain.getFirst())
                                        && chain.getFirst().id().text().endsWith(FIRST_VILLAGE))
                                .flatMap(List::stream)));
        bySet.put(
                COMMUNES,
                each(
                        COMMUNES,
                        communes.founders().stream()
                                .filter(SmartPlaces::isOfVanYen)
                                .flatMap(unit -> communes.chain(unit).stream())));
        return bySet;
    }

    private static boolean isOfVanYen(OrgUnit unit) {
        return unit.id().text().startsWith(VAN_YEN);
    }

    private List<Assessment> each(String set, Stream<OrgUnit> places) {
        Map<String, OrgUnit> once = new TreeMap<>();
        places.forEach(place -> once.put(place.id().text(), place));
        return once.values().stream()
                .flatMap(place -> IntStream.rangeClosed(
                                FIRST_YEAR, horizon.lastDay().getYear())
                        .mapToObj(year -> LocalDate.of(year, 12, 10))
                        .filter(day -> horizon.reaches(day) && place.isValidOn(day))
                        .map(day -> assessment(set, place, day)))
                .toList();
    }

    /** Better from year to year. */
    private Assessment assessment(String set, OrgUnit place, LocalDate day) {
        RandomGenerator draws = dice.of("smart place", set, place.id(), day.getYear());
        double progress = Math.min(day.getYear() - FIRST_YEAR, 5) * 0.05;
        List<Answer> answers = CRITERIA.getOrDefault(set, List.of()).stream()
                .map(code -> new Answer(code, answer(set, code, progress, draws)))
                .toList();
        return new Assessment(place.id().text(), day, "APPRAISAL", answers, true);
    }

    private static int answer(String set, String code, double progress, RandomGenerator draws) {
        if (SHARES.getOrDefault(set, Set.of()).contains(code)) {
            return Math.min(100, (int) (draws.nextInt(45, 95) * (1 + progress)));
        }
        return code.equals("villages") ? draws.nextInt(3) : draws.nextDouble() < 0.7 + progress ? 1 : 0;
    }
}
