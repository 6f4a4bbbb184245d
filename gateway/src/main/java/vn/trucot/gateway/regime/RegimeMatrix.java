package vn.trucot.gateway.regime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;
import vn.trucot.figures.cube.CubeView;

/**
 * Which figure which regime asks for.
 *
 * @param figures those that a regime asks for, first those that most regimes do
 * @param total how many figures
 */
@Schema(name = "RegimeMatrix")
record RegimeMatrix(List<RegimeView> regimes, List<FigureView> figures, int total) {

    /**
     * A regime.
     *
     * @param items how many things it asks for, as far as they are listed; null if none are
     * @param measured how many of them a figure answers
     * @param trial how many are of a list that somebody tries out, not of the document
     */
    @Schema(name = "Regime")
    record RegimeView(
            String code,
            Names names,
            String legalBasis,
            Names reportedBy,
            List<Frequency> cycles,
            Names recipient,
            Names known,
            @Nullable String indexSet,
            @Nullable String programme,
            AskedList.State state,
            @Nullable Integer items,
            @Nullable Integer measured,
            @Nullable Integer trial) {}

    /**
     * A figure with all who ask for it.
     *
     * @param regimes how many regimes do
     */
    @Schema(name = "FigureOfRegimes")
    record FigureView(
            IndicatorCode indicator, Names names, @Nullable Pillar pillar, int regimes, List<UseView> uses) {}

    /** One use of a figure; where {@code how} or {@code note} differ, the regimes mean different things by it. */
    @Schema(name = "UseOfFigure")
    record UseView(
            String regime,
            String item,
            Names names,
            @Nullable Names how,
            boolean official,
            @Nullable Names note) {

        static UseView of(AskedItem asked) {
            return new UseView(
                    asked.regime(), asked.item(), asked.names(), asked.how(), asked.official(), asked.note());
        }
    }

    /**
     * Puts it together.
     *
     * @param asked what each regime asks for
     * @param only the one figure that is asked about; null for all
     */
    static RegimeMatrix of(Map<Regime, AskedList> asked, @Nullable IndicatorCode only, CubeView view) {
        List<RegimeView> regimes = new ArrayList<>();
        Map<IndicatorCode, List<AskedItem>> byFigure = new TreeMap<>(Comparator.comparing(IndicatorCode::text));
        asked.forEach((regime, list) -> {
            regimes.add(regime(regime, list));
            list.items().forEach(item -> item.indicators().stream()
                    .distinct()
                    .filter(indicator -> only == null || only.equals(indicator))
                    .forEach(indicator -> byFigure.computeIfAbsent(indicator, _ -> new ArrayList<>())
                            .add(item)));
        });
        List<FigureView> figures = byFigure.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue(), view))
                .sorted(Comparator.comparingInt(FigureView::regimes)
                        .reversed()
                        .thenComparing(figure -> figure.indicator().text()))
                .toList();
        return new RegimeMatrix(regimes, figures, figures.size());
    }

    private static RegimeView regime(Regime regime, AskedList list) {
        boolean listed = list.state() == AskedList.State.LISTED;
        return new RegimeView(
                regime.code(),
                regime.names(),
                regime.legalBasis(),
                regime.reportedBy(),
                regime.cycles(),
                regime.recipient(),
                regime.known(),
                listed ? regime.indexSet() : null,
                regime.programme(),
                list.state(),
                listed ? list.items().size() : null,
                count(list, item -> !item.indicators().isEmpty()),
                count(list, item -> !item.official()));
    }

    private static @Nullable Integer count(AskedList list, Predicate<AskedItem> which) {
        return list.state() == AskedList.State.LISTED
                ? (int) list.items().stream().filter(which).count()
                : null;
    }

    private static FigureView figure(IndicatorCode indicator, List<AskedItem> asked, CubeView view) {
        IndicatorDefinition definition = view.definition(indicator);
        Map<String, Integer> regimes = new LinkedHashMap<>();
        asked.forEach(item -> regimes.merge(item.regime(), 1, Integer::sum));
        return new FigureView(
                indicator,
                definition == null ? new Names(indicator.text(), indicator.text()) : definition.names(),
                definition == null ? null : definition.pillar(),
                regimes.size(),
                asked.stream().map(UseView::of).toList());
    }
}
