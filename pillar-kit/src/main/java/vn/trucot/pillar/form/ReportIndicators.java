package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.MoreIndicators;

/** The indicators that say how the forms of the pillar are returned, a word of quality each; one code for each form. */
@Singleton
class ReportIndicators implements MoreIndicators {

    private final FormFiles files;
    private final Pillar pillar;

    ReportIndicators(FormFiles files, Pillar pillar) {
        this.files = files;
        this.pillar = pillar;
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return Arrays.stream(QualityWord.values())
                .map(word -> indicator(word, formsOf(word)))
                .flatMap(List::stream)
                .toList();
    }

    /** The forms about whose returns the word says something. */
    private List<Form> formsOf(QualityWord word) {
        return files.versions().values().stream()
                .filter(versions -> ReportingMeasure.words(versions).contains(word))
                .map(List::getLast)
                .toList();
    }

    private List<IndicatorDefinition> indicator(QualityWord word, List<Form> forms) {
        if (forms.isEmpty()) {
            return List.of();
        }
        Frequency finest = forms.stream()
                .map(Form::frequency)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        OrgUnitKind lowest =
                forms.stream().map(Form::level).max(Comparator.naturalOrder()).orElseThrow();
        return List.of(new IndicatorDefinition(
                word.indicator(pillar),
                word.names(),
                word.description(),
                "PERCENT",
                true,
                BigDecimal.valueOf(100),
                2,
                finest,
                forms.stream()
                        .map(Form::frequency)
                        .filter(frequency -> frequency.isMadeOf(finest))
                        .distinct()
                        .sorted()
                        .toList(),
                lowest,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                AcrossTime.SUM,
                Direction.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                null,
                true,
                List.of(dimension(forms)),
                null,
                null,
                true));
    }

    private static BreakdownDimension dimension(List<Form> forms) {
        return new BreakdownDimension(
                ReportingMeasure.DIMENSION,
                new Names("Biểu mẫu", "Form"),
                forms.stream()
                        .map(form -> new BreakdownDimension.Code(form.code(), form.names()))
                        .toList());
    }
}
