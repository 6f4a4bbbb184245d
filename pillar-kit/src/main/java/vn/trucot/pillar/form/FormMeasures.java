package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.MeasureSource;

/** The measures of all forms: what their returns state, and who returned them. */
@Singleton
class FormMeasures implements MeasureSource {

    private final Map<String, List<Measure>> measures = new LinkedHashMap<>();
    private final List<CountedRecords> counted = new ArrayList<>();

    FormMeasures(FormFiles files, Pillar pillar) {
        files.versions().forEach((code, versions) -> {
            Measure figures = FormMeasure.of(versions);
            Measure reporting = ReportingMeasure.of(versions, pillar);
            measures.put(code, List.of(figures, reporting));
            counted.add(FormMeasure.records(figures, versions));
            counted.add(ReportingMeasure.records(reporting, versions));
        });
    }

    @Override
    public List<Measure> measures() {
        return measures.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public List<CountedRecords> counted() {
        return counted;
    }

    /** Those that a return of the form changes. */
    List<Measure> of(String form) {
        return Objects.requireNonNull(measures.get(form));
    }
}
