package vn.trucot.scoring.action;

import java.math.BigDecimal;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;

/**
 * What an input lacks to hold no point back.
 *
 * @param measure what a step is
 * @param now the number there is, in the measure
 * @param whole the number at which the input holds no point back
 * @param steps how many steps that is, rounded up
 * @param afterStep the number after one step
 * @param gainOfStep the points that one step gives in all components that read the input; what falls elsewhere is off
 */
public record Need(
        IndicatorCode input,
        StepMeasure measure,
        Rational now,
        Rational whole,
        BigDecimal steps,
        Rational afterStep,
        Rational gainOfStep) {}
