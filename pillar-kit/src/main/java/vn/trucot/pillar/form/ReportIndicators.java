package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.MoreIndicators;

/** The indicators that say how completely, and how timely, the forms of the pillar are returned; one code for each form. */
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
        List<Form> forms = files.present();
        return forms.isEmpty()
                ? List.of()
                : List.of(
                        indicator(
                                ReportingMeasure.complete(pillar),
                                new Names("Tỷ lệ báo cáo đã nộp", "Returns submitted"),
                                new Names(
                                        "Báo cáo đã nộp trên số báo cáo đến hạn, theo từng biểu mẫu",
                                        "Returns that were submitted of those that are due, for each form"),
                                forms),
                        indicator(
                                ReportingMeasure.onTime(pillar),
                                new Names("Tỷ lệ báo cáo nộp đúng hạn", "Returns submitted in time"),
                                new Names(
                                        "Báo cáo nộp đúng hạn trên số báo cáo đến hạn, theo từng biểu mẫu",
                                        "Returns that were submitted in time of those that are due, for each form"),
                                forms));
    }

    private static IndicatorDefinition indicator(IndicatorCode code, Names names, Names description, List<Form> forms) {
        Frequency finest = forms.stream()
                .map(Form::frequency)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        OrgUnitKind lowest =
                forms.stream().map(Form::level).max(Comparator.naturalOrder()).orElseThrow();
        return new IndicatorDefinition(
                code,
                names,
                description,
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
                true);
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
