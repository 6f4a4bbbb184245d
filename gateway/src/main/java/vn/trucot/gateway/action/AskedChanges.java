package vn.trucot.gateway.action;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.InvalidTerm;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.action.Changes;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.ScoringRule;

/** Reads from the address what would be another, and refuses what cannot be. */
final class AskedChanges {

    private final IndexSet set;
    private final CubeView view;

    AskedChanges(IndexSet set, CubeView view) {
        this.set = set;
        this.view = view;
    }

    Changes read(SimulationParameters asked) {
        Map<IndicatorCode, BigDecimal> inputs = new HashMap<>();
        NamedNumbers.read("input", asked.input()).forEach((code, value) -> inputs.put(input(code, value), value));
        Map<String, BigDecimal> points = NamedNumbers.read("points", asked.points());
        points.forEach(this::checkPoints);
        Map<String, BigDecimal> targets = NamedNumbers.read("target", asked.target());
        targets.forEach(this::checkTarget);
        return new Changes(inputs, points, targets);
    }

    private IndicatorCode input(String text, BigDecimal value) {
        IndicatorCode code = code(text);
        IndicatorDefinition definition = code == null ? null : view.definition(code);
        if (code == null || definition == null) {
            throw NamedNumbers.refused(
                    "input", ProblemCode.INDICATOR_UNKNOWN, "input: indicator " + text + " is unknown");
        }
        if (!set.inputs().contains(code)) {
            throw NamedNumbers.refused(
                    "input",
                    ProblemCode.VALIDATION_FAILED,
                    "input: no component of index set " + set.code() + " reads " + code);
        }
        InputBounds.of(definition).check(definition, value);
        return code;
    }

    private static @Nullable IndicatorCode code(String text) {
        try {
            return IndicatorCode.of(text);
        } catch (InvalidTerm e) {
            return null;
        }
    }

    private Component component(String parameter, String code) {
        AskedEfforts.checkComponent(parameter, set, code);
        return set.components()
                .filter(component -> component.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void checkPoints(String code, BigDecimal points) {
        Component component = component("points", code);
        ScoringRule rule = component.rule();
        if (component.points() == null || rule == null) {
            throw NamedNumbers.refused(
                    "points",
                    ProblemCode.VALIDATION_FAILED,
                    "points: " + code + " is not scored, its points or its rule are unknown");
        }
        if (points.signum() <= 0) {
            throw NamedNumbers.refused(
                    "points",
                    ProblemCode.VALIDATION_FAILED,
                    "points: " + points.toPlainString() + " of " + code + " is not above 0");
        }
        try {
            rule.checkAgainst(points);
        } catch (IllegalArgumentException e) {
            throw NamedNumbers.refused(
                    "points",
                    ProblemCode.VALIDATION_FAILED,
                    "points: the rule of " + code + " gives points of its own, which " + points.toPlainString()
                            + " contradicts");
        }
    }

    private void checkTarget(String code, BigDecimal target) {
        ScoringRule rule = component("target", code).rule();
        if (target.signum() <= 0) {
            throw NamedNumbers.refused(
                    "target",
                    ProblemCode.VALIDATION_FAILED,
                    "target: " + target.toPlainString() + " of " + code + " is not above 0");
        }
        if (rule == null || rule.withTarget(target).isEmpty()) {
            throw NamedNumbers.refused(
                    "target", ProblemCode.VALIDATION_FAILED, "target: the rule of " + code + " has no target");
        }
    }
}
