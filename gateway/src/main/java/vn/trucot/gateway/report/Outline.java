package vn.trucot.gateway.report;

import java.util.List;
import java.util.Objects;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;

/**
 * What a report is made of; the same for every unit and period.
 *
 * @param subject what it is about; the period follows
 */
record Outline(String code, Names title, Names subject, List<Section> sections) {

    Outline {
        Objects.requireNonNull(code, "code is missing");
        Objects.requireNonNull(title, () -> code + ": title is missing");
        Objects.requireNonNull(subject, () -> code + ": subject is missing");
        if (sections == null || sections.isEmpty()) {
            throw new IllegalArgumentException(code + ": a report has sections");
        }
        sections = List.copyOf(sections);
    }

    /** A heading, what is said by rule of its indicators, and the table of them. */
    record Section(Names title, List<IndicatorCode> indicators) {

        Section {
            Objects.requireNonNull(title, "title of a section is missing");
            if (indicators == null || indicators.isEmpty()) {
                throw new IllegalArgumentException(title.vi() + ": a section has indicators");
            }
            if (indicators.stream().distinct().count() < indicators.size()) {
                throw new IllegalArgumentException(title.vi() + ": an indicator stands there twice");
            }
            indicators = List.copyOf(indicators);
        }
    }
}
