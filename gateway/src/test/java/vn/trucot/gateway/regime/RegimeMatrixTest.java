package vn.trucot.gateway.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.regime.RegimeMatrix.FigureView;
import vn.trucot.gateway.regime.RegimeMatrix.RegimeView;

class RegimeMatrixTest {

    private static final IndicatorCode ONLINE = IndicatorCode.of("GOV.DOSSIER.ONLINE");
    private static final IndicatorCode PAID = IndicatorCode.of("GOV.DOSSIER.PAID_ONLINE");

    private final Map<Regime, AskedList> asked = new LinkedHashMap<>();

    @Test
    void theFigureThatMostRegimesAskForComesFirstWithEachOfItsUses() {
        // Given
        asked.put(
                regime("a"), AskedList.of(List.of(item("a", "1", PAID), item("a", "2", ONLINE), item("a", "3", PAID))));
        asked.put(regime("b"), AskedList.of(List.of(item("b", "9", ONLINE))));

        // When
        RegimeMatrix matrix = matrix(null);

        // Then
        assertThat(matrix.total()).isEqualTo(2);
        assertThat(matrix.figures()).extracting(FigureView::indicator).containsExactly(ONLINE, PAID);
        assertThat(matrix.figures()).extracting(FigureView::regimes).containsExactly(2, 1);
        assertThat(matrix.figures().getFirst().uses())
                .extracting(use -> use.regime() + use.item())
                .containsExactly("a2", "b9");
        assertThat(matrix.figures().getLast().uses())
                .extracting(RegimeMatrix.UseView::item)
                .containsExactly("1", "3");
    }

    @Test
    void whatNothingMeasuresIsCountedAndAnswersNothing() {
        // Given
        asked.put(regime("a"), AskedList.of(List.of(item("a", "1"), item("a", "2", ONLINE, ONLINE))));

        // When
        RegimeMatrix matrix = matrix(null);

        // Then
        RegimeView regime = matrix.regimes().getFirst();
        assertThat(regime.items()).isEqualTo(2);
        assertThat(regime.measured()).isEqualTo(1);
        assertThat(regime.trial()).isZero();
        assertThat(matrix.figures().getFirst().uses()).as("named once").hasSize(1);
    }

    @Test
    void aListThatNobodyGaveAndOneThatCannotBeReadAreToldApart() {
        // Given
        asked.put(regime("unknown"), AskedList.UNKNOWN);
        asked.put(regime("away"), AskedList.NOT_READ);

        // When
        RegimeMatrix matrix = matrix(null);

        // Then
        assertThat(matrix.regimes())
                .extracting(RegimeView::state)
                .containsExactly(AskedList.State.UNKNOWN, AskedList.State.NOT_READ);
        assertThat(matrix.regimes()).extracting(RegimeView::items).containsOnlyNulls();
        assertThat(matrix.figures()).isEmpty();
    }

    @Test
    void oneFigureIsAskedAbout() {
        // Given
        asked.put(regime("a"), AskedList.of(List.of(item("a", "1", PAID), item("a", "2", ONLINE))));

        // When
        RegimeMatrix matrix = matrix(PAID);

        // Then
        assertThat(matrix.figures()).extracting(FigureView::indicator).containsExactly(PAID);
        assertThat(matrix.regimes().getFirst().items())
                .as("of the regime as a whole")
                .isEqualTo(2);
    }

    private RegimeMatrix matrix(@Nullable IndicatorCode only) {
        return YenBai.cube().build().read(view -> RegimeMatrix.of(asked, only, view));
    }

    private static Regime regime(String code) {
        Names names = new Names(code, code);
        return new Regime(code, names, "a law", names, List.of(Frequency.YEAR), names, names, code, null);
    }

    private static AskedItem item(String regime, String item, IndicatorCode... indicators) {
        return new AskedItem(regime, item, new Names(item, item), Arrays.asList(indicators), null, true, null);
    }
}
