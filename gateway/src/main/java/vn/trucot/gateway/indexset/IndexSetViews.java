package vn.trucot.gateway.indexset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.indexset.IndexSetView.ComponentView;
import vn.trucot.gateway.indexset.IndexSetView.MainIndexView;
import vn.trucot.gateway.indexset.IndexSetView.OtherwiseView;
import vn.trucot.gateway.indexset.IndexSetView.OtherwiseView.Gives;
import vn.trucot.gateway.indexset.IndexSetView.PillarView;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.MainIndex;
import vn.trucot.scoring.indexset.Otherwise;
import vn.trucot.scoring.indexset.Outcome;
import vn.trucot.scoring.indexset.PillarIndex;
import vn.trucot.scoring.indexset.ScoringRule;

/** Tells index sets in the words of the indicators that are known now. */
public final class IndexSetViews {

    private final CubeView view;

    public IndexSetViews(CubeView view) {
        this.view = view;
    }

    /** The name of an indicator; its code while nobody has defined it. */
    public Names nameOf(IndicatorCode indicator) {
        IndicatorDefinition definition = view.definition(indicator);
        return definition == null ? new Names(indicator.text(), indicator.text()) : definition.names();
    }

    IndexSetView of(IndexSet set) {
        return new IndexSetView(
                set.code(),
                set.version(),
                set.names(),
                set.legalBasis(),
                set.maximum(),
                set.ranking(),
                set.published(),
                set.notes(),
                set.mainIndices().stream().map(this::mainIndex).toList(),
                set.pillars().stream().map(IndexSetViews::pillar).toList(),
                set.inputs().stream()
                        .filter(indicator -> view.definition(indicator) == null)
                        .toList());
    }

    private MainIndexView mainIndex(MainIndex main) {
        return new MainIndexView(
                main.code(),
                main.names(),
                main.group(),
                main.points(),
                main.officialComponents(),
                main.components().stream()
                        .anyMatch(component -> component.points() != null && component.rule() != null),
                main.notes(),
                main.components().stream()
                        .map(component -> component(component, main))
                        .toList());
    }

    private ComponentView component(Component component, MainIndex main) {
        ScoringRule rule = component.rule();
        return new ComponentView(
                component.code(),
                component.names(),
                component.points(),
                component.official(),
                rule == null ? null : rule.inWords(this::nameOf),
                rule == null ? List.of() : rule.inputs(),
                component.nothingToCount(),
                otherwise(component.otherwise(Outcome.Reason.NOT_APPLICABLE), main),
                otherwise(component.otherwise(Outcome.Reason.UNDEFINED), main),
                component.source(),
                component.notes());
    }

    private static OtherwiseView otherwise(Otherwise otherwise, MainIndex main) {
        Map<String, Names> names =
                main.components().stream().collect(Collectors.toMap(Component::code, Component::names));
        return new OtherwiseView(
                switch (otherwise) {
                    case Otherwise.Unscored unscored -> Gives.UNSCORED;
                    case Otherwise.Zero zero -> Gives.ZERO;
                    case Otherwise.Maximum maximum -> Gives.MAXIMUM;
                    case Otherwise.PassOn passOn -> Gives.PASSED_ON;
                    case Otherwise.Redistribute redistribute -> Gives.PASSED_ON;
                },
                otherwise instanceof Otherwise.Redistribute redistribute ? redistribute.to() : null,
                otherwise.inWords(code -> Objects.requireNonNull(names.get(code))));
    }

    private static PillarView pillar(PillarIndex pillar) {
        return new PillarView(
                pillar.code(),
                pillar.pillar(),
                pillar.names(),
                pillar.members(),
                pillar.rule().inWords(),
                pillar.rule().certainty(),
                pillar.rule().source(),
                pillar.published(),
                pillar.notes());
    }
}
