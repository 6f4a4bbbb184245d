package vn.trucot.gov.pilotmodel;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;
import static vn.trucot.pillar.register.Rules.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.gov.pilotmodel.PilotModel.Spread;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A model is of a unit that is there when it begins; it is reviewed before it is made wider, and both before it is closed. */
final class PilotModels {

    static final String COLLECTION = "models";

    static final RecordKind<PilotModel> KIND = RecordKind.of(
                    "pilot model", COLLECTION, PilotModel.class, PilotModelRow::new)
            .unit("orgUnit", null, PilotModel::startedOn)
            .key(
                    "code",
                    PilotModel::key,
                    List.of(new Column<>("orgUnit", PilotModel::orgUnit), new Column<>("code", PilotModel::code)))
            .rule(notAfterToday("startedOn", PilotModel::startedOn))
            .rule(after("closedOn", PilotModel::closedOn, "startedOn", PilotModel::startedOn))
            .rule(within("reviewedOn", model -> Stream.ofNullable(model.reviewedOn()), PilotModel::runsOn))
            .rule(within("scaledOn", model -> Stream.ofNullable(model.scaledOn()), PilotModel::runsOn))
            .rule(after("targetDate", PilotModel::targetDate, "startedOn", PilotModel::startedOn))
            .rule(within("spreadTo", model -> model.spreadTo().stream().map(Spread::since), PilotModel::runsOn))
            .rule(once("spreadTo", model -> model.spreadTo().stream().map(Spread::unit)))
            .rule(PilotModels::check)
            .count(PilotModelMeasures.OF_UNIT)
            .build();

    private PilotModels() {}

    private static void check(PilotModel model, LocalDate today, Mistakes mistakes) {
        LocalDate scaled = model.scaledOn();
        if (scaled != null && (model.reviewedOn() == null || scaled.isBefore(model.reviewedOn()))) {
            mistakes.invalid("scaledOn", "scaledOn is " + scaled + ", but no review was made by then");
        }
        if (model.spreadTo().stream().map(Spread::unit).anyMatch(model.orgUnit()::equals)) {
            mistakes.invalid("spreadTo", "spreadTo has '" + model.orgUnit() + "', whose model it is");
        }
    }
}
