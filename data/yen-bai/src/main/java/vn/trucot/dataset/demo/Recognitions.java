package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trucot.dataset.demo.Assessment.Answer;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;

/**
 * What appraisers found each December of departments, of Yên Bái's districts while there were any, and of the communes of one
 * district and those they went on as, by the trial sets of recognition.
 */
final class Recognitions {

    private static final int FIRST_YEAR = 2023;
    private static final String DISTRICT = "15.136.";

    /** Which numbers, out of a hundred, and which yes or no a set asks for, in both groups. */
    private static final Map<String, List<String>> NUMBERS = Map.of(
            "recognition-agencies", List.of("documents", "work-files", "on-time", "online", "trained"),
            "recognition-districts",
                    List.of(
                            "documents",
                            "on-time",
                            "online",
                            "teams",
                            "communes",
                            "ocop",
                            "schools",
                            "health",
                            "fibre",
                            "signatures"),
            "recognition-communes",
                    List.of(
                            "computers",
                            "documents",
                            "on-time",
                            "online",
                            "teams",
                            "culture-house",
                            "schools",
                            "health",
                            "fibre",
                            "accounts",
                            "citizen-app"));

    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "recognition-agencies",
                    List.of(
                            "plan",
                            "steering-committee",
                            "security-level",
                            "paperless",
                            "open-data",
                            "shared-data",
                            "assistant",
                            "initiative",
                            "reports"),
            "recognition-districts",
                    List.of(
                            "plan",
                            "steering-committee",
                            "security-rules",
                            "cashless",
                            "model",
                            "operations-centre",
                            "digital-tourism",
                            "smart-camera"),
            "recognition-communes",
                    List.of(
                            "plan",
                            "steering-committee",
                            "security-rules",
                            "cashless",
                            "ocop",
                            "loudspeakers",
                            "chat-group"));

    private final Dice dice;
    private final Horizon horizon;

    Recognitions(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    /** The assessments by set. */
    Map<String, List<Assessment>> of(List<OrgUnit> units, Communes communes) {
        Map<String, List<Assessment>> bySet = new LinkedHashMap<>();
        bySet.put("recognition-agencies", each("recognition-agencies", ofKind(units, OrgUnitKind.DEPARTMENT)));
        bySet.put(
                "recognition-districts",
                each(
                        "recognition-districts",
                        ofKind(units, OrgUnitKind.DISTRICT)
                                .filter(unit -> unit.id().text().startsWith("15."))));
        bySet.put(
                "recognition-communes",
                each(
                        "recognition-communes",
                        communes.founders().stream()
                                .filter(unit -> unit.id().text().startsWith(DISTRICT))
                                .flatMap(unit -> communes.chain(unit).stream())
                                .distinct()));
        return bySet;
    }

    private static Stream<OrgUnit> ofKind(List<OrgUnit> units, OrgUnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind);
    }

    private List<Assessment> each(String set, Stream<OrgUnit> units) {
        return units.flatMap(unit -> IntStream.rangeClosed(
                                FIRST_YEAR, horizon.lastDay().getYear())
                        .mapToObj(year -> LocalDate.of(year, 12, 15))
                        .filter(day -> horizon.reaches(day) && unit.isValidOn(day))
                        .map(day -> assessment(set, unit, day)))
                .toList();
    }

    /** Better from year to year. */
    private Assessment assessment(String set, OrgUnit unit, LocalDate day) {
        RandomGenerator draws = dice.of("recognition", set, unit.id(), day.getYear());
        double progress = Math.min(day.getYear() - FIRST_YEAR, 5) * 0.02;
        List<Answer> answers = new ArrayList<>();
        Objects.requireNonNull(QUESTIONS.get(set))
                .forEach(code -> answers.add(new Answer(code, draws.nextDouble() < 0.9 + progress ? 1 : 0)));
        Objects.requireNonNull(NUMBERS.get(set))
                .forEach(code -> answers.add(
                        new Answer(code, draws.nextDouble() < 0.85 + progress ? 100 : 40 + draws.nextInt(60))));
        return new Assessment(unit.id().text(), day, "APPRAISAL", answers, true);
    }
}
