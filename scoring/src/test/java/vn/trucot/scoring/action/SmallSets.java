package vn.trucot.scoring.action;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.indexset.Reading;

/** Index sets and figures, written for a test or generated. */
final class SmallSets {

    static final BigDecimal HUNDRED = new BigDecimal(100);

    private SmallSets() {}

    /** A set of one main index per text of components. */
    static IndexSet set(int points, String... components) {
        StringBuilder text = new StringBuilder("""
                code: small
                version: "1"
                names: { vi: Nhỏ }
                legalBasis: none
                maximum: %d
                pillars:
                  - { code: p, pillar: gov, names: { vi: P }, members: [main0],
                      rule: { type: pointsOverMaximum, maximum: %d, certainty: INFERRED, source: t } }
                mainIndices:
                """.formatted(points * components.length, points));
        for (int i = 0; i < components.length; i++) {
            text.append("  - code: main").append(i).append("\n    names: { vi: M }\n    group: ACTIVITY\n    points: ");
            text.append(points).append("\n    components:\n").append(components[i].indent(6));
        }
        return new IndexSetFile("small.yaml", text.toString()).read();
    }

    static String component(String code, int points, String rule) {
        return "- { code: " + code + ", names: { vi: C }, points: " + points + ", official: false, source: t, rule: { "
                + rule + " } }\n";
    }

    static String ratio(String indicator) {
        return "type: ratio, indicator: " + indicator;
    }

    /** Four to eight components of all sorts in two main indices; some of them read the same indicator. */
    static IndexSet generated(Random random) {
        String[] mains = new String[2];
        int code = 0;
        for (int main = 0; main < mains.length; main++) {
            StringBuilder components = new StringBuilder();
            int left = 60;
            int count = 2 + random.nextInt(3);
            for (int i = 1; i <= count; i++) {
                int points = i == count ? left : 1 + random.nextInt(left - (count - i));
                left -= points;
                components.append(component("c" + code++, points, rule(random, points)));
            }
            mains[main] = components.toString();
        }
        return set(60, mains);
    }

    private static String rule(Random random, int points) {
        String input = input(random.nextInt(6));
        return switch (random.nextInt(5)) {
            case 0 -> "type: linearToTarget, indicator: " + input + ", target: " + (40 + random.nextInt(60));
            case 1 ->
                "type: steps, indicator: " + input + ", steps: [{ atLeast: 90, points: " + points
                        + " }, { atLeast: 30, points: 0.5 }]";
            case 2 ->
                "type: parts, parts: [{ indicator: " + input + ", atLeast: 60, points: 0.5 }, { indicator: "
                        + input(6 + random.nextInt(2)) + ", atLeast: 20, points: " + (points - 0.5) + " }]";
            case 3 ->
                "type: perUnit, count: { indicator: " + input + ", part: NUMERATOR }, base: { indicator: " + input(6)
                        + ", part: DENOMINATOR }, target: 2";
            default -> ratio(input);
        };
    }

    static String input(int number) {
        return "GOV.T.I" + number;
    }

    /** Mostly known shares; some missing, some of nothing. */
    static Map<IndicatorCode, Reading> readings(IndexSet set, Random random) {
        Map<IndicatorCode, Reading> readings = new HashMap<>();
        for (IndicatorCode code : set.inputs()) {
            readings.put(
                    code,
                    switch (random.nextInt(10)) {
                        case 0 -> Reading.NO_DATA;
                        case 1 -> Reading.UNDEFINED;
                        default -> {
                            int denominator = 1 + random.nextInt(300);
                            yield share(random.nextInt(denominator + 1), denominator);
                        }
                    });
        }
        return readings;
    }

    static Reading share(long numerator, long denominator) {
        Rational value = Rational.of(numerator).over(Rational.of(denominator)).times(HUNDRED);
        return new Reading(
                Reading.State.KNOWN, value, HUNDRED, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    static Reading number(String value) {
        return new Reading(
                Reading.State.KNOWN, Rational.of(new BigDecimal(value)), BigDecimal.ONE, new BigDecimal(value), null);
    }

    static Efforts efforts(IndexSet set, Random random) {
        Map<String, Integer> efforts = new HashMap<>();
        set.components().forEach(component -> efforts.put(component.code(), 1 + random.nextInt(Efforts.GREATEST)));
        return new Efforts(efforts);
    }
}
