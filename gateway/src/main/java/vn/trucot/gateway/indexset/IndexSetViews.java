package vn.trucot.gateway.indexset;

import java.util.List;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.indexset.IndexSetView.ComponentView;
import vn.trucot.gateway.indexset.IndexSetView.MainIndexView;
import vn.trucot.gateway.indexset.IndexSetView.PillarView;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.MainIndex;
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
                main.components().stream().map(this::component).toList());
    }

    private ComponentView component(Component component) {
        ScoringRule rule = component.rule();
        return new ComponentView(
                component.code(),
                component.names(),
                component.points(),
                component.official(),
                rule == null ? null : rule.inWords(this::nameOf),
                rule == null ? List.of() : rule.inputs(),
                component.nothingToCount(),
                component.source(),
                component.notes());
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
