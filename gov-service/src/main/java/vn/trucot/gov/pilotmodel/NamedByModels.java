package vn.trucot.gov.pilotmodel;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.trucot.events.IndicatorCode;
import vn.trucot.gov.pilotmodel.PilotModel.Spread;
import vn.trucot.gov.targets.KnownIndicators;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.pillar.register.NamedThings;
import vn.trucot.pillar.register.Naming;
import vn.trucot.problem.ProblemCode;

/** A model's goal is of an indicator that there is, and it spread to units that were there then. */
@Singleton
class NamedByModels implements NamedThings<PilotModel> {

    private final KnownIndicators indicators;
    private final RecordUnits units;

    NamedByModels(KnownIndicators indicators, RecordUnits units) {
        this.indicators = indicators;
        this.units = units;
    }

    @Override
    public String collection() {
        return PilotModels.COLLECTION;
    }

    @Override
    public void check(List<Naming<PilotModel>> models, Predicate<String> brought) {
        models.forEach(model -> {
            model.newly(asked -> Stream.ofNullable(asked.goalIndicator())).stream()
                    .filter(code -> !indicators.mayBe(IndicatorCode.of(code)))
                    .forEach(code -> model.mistakes()
                            .add("goalIndicator", ProblemCode.INDICATOR_UNKNOWN, KnownIndicators.refusal(code)));
            model.newly(asked -> asked.spreadTo().stream()).forEach(spread -> check(spread, model));
        });
    }

    private void check(Spread spread, Naming<PilotModel> model) {
        RecordUnits.Refusal refusal = units.refusal(spread.unit(), spread.since(), spread.since());
        if (refusal != null) {
            model.mistakes().add("spreadTo", refusal.code(), refusal.reason());
        }
    }
}
