package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
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

    private final Map<String, List<CountedRecords>> counted = new LinkedHashMap<>();

    FormMeasures(FormFiles files, Pillar pillar) {
        files.versions().forEach((code, versions) -> {
            Measure figures = FormMeasure.of(versions);
            Measure reporting = ReportingMeasure.of(versions, pillar);
            counted.put(
                    code,
                    List.of(
                            FormMeasure.records(figures, versions),
                            ReportingMeasure.records(reporting, versions, pillar)));
        });
    }

    @Override
    public List<CountedRecords> counted() {
        return counted.values().stream().flatMap(List::stream).toList();
    }

    /** Who returned the form. */
    Measure reporting(String form) {
        return of(form).getLast().measure();
    }

    /** What a return of the form changes: its figures, and last who returned it. */
    List<CountedRecords> of(String form) {
        return Objects.requireNonNull(counted.get(form));
    }
}
