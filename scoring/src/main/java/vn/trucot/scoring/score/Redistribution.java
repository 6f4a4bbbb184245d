package vn.trucot.scoring.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.MainIndex;
import vn.trucot.scoring.indexset.Otherwise;
import vn.trucot.scoring.indexset.Outcome;

/**
 * Where the points of the components go that do not apply to a unit: to named ones where the set names them, else to the
 * others that apply, so that the maximum of component i becomes p(i) x (1 + given / sum of p over those that apply).
 *
 * @param received what each component is given beside its own points, by code
 * @param givers those that do not apply
 * @param lapsed what nobody is there to receive: nothing of the main index applies
 */
record Redistribution(Map<String, Rational> received, Set<String> givers, Rational lapsed) {

    static Redistribution of(MainIndex main, Map<String, Outcome> outcomes) {
        Map<String, Otherwise> givers = new HashMap<>();
        Rational receivers = Rational.ZERO;
        for (Component component : main.components()) {
            BigDecimal points = component.points();
            if (points == null) {
                continue;
            }
            if (outcomes.get(component.code()) instanceof Outcome.Unscored unscored
                    && isPassedOn(component.otherwise(unscored.reason()))) {
                givers.put(component.code(), component.otherwise(unscored.reason()));
            } else {
                receivers = receivers.plus(Rational.of(points));
            }
        }
        return givers.isEmpty()
                ? new Redistribution(Map.of(), Set.of(), Rational.ZERO)
                : share(main, givers, receivers);
    }

    private static boolean isPassedOn(Otherwise otherwise) {
        return otherwise instanceof Otherwise.PassOn || otherwise instanceof Otherwise.Redistribute;
    }

    private static Redistribution share(MainIndex main, Map<String, Otherwise> givers, Rational receivers) {
        Map<String, BigDecimal> own = new HashMap<>();
        main.components().forEach(component -> {
            if (component.points() != null) {
                own.put(component.code(), component.points());
            }
        });
        Map<String, Rational> received = new HashMap<>();
        Rational all = Rational.ZERO;
        for (Map.Entry<String, Otherwise> giver : givers.entrySet()) {
            BigDecimal points = own.getOrDefault(giver.getKey(), BigDecimal.ZERO);
            Map<String, BigDecimal> named =
                    giver.getValue() instanceof Otherwise.Redistribute redistribute ? redistribute.to() : Map.of();
            BigDecimal rest = BigDecimal.ONE;
            for (Map.Entry<String, BigDecimal> to : named.entrySet()) {
                if (own.containsKey(to.getKey()) && !givers.containsKey(to.getKey())) {
                    received.merge(to.getKey(), Rational.of(points.multiply(to.getValue())), Rational::plus);
                    rest = rest.subtract(to.getValue());
                }
            }
            all = all.plus(Rational.of(points.multiply(rest)));
        }
        Set<String> gave = new HashSet<>(givers.keySet());
        if (receivers.isZero() || all.isZero()) {
            return new Redistribution(received, gave, all);
        }
        for (Map.Entry<String, BigDecimal> receiver : own.entrySet()) {
            if (!gave.contains(receiver.getKey())) {
                Rational part = all.times(Rational.of(receiver.getValue())).over(receivers);
                received.merge(receiver.getKey(), part, Rational::plus);
            }
        }
        return new Redistribution(received, gave, Rational.ZERO);
    }

    /** The maximum of a component with what it was given; 0 if it does not apply. */
    Rational maximum(String component, BigDecimal own) {
        return givers.contains(component)
                ? Rational.ZERO
                : Rational.of(own).plus(received.getOrDefault(component, Rational.ZERO));
    }
}
