package vn.trucot.gov.document;

import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.events.Names;
import vn.trucot.gov.document.Document.DocumentKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from guiding documents. */
final class DocumentMeasures {

    private static final String ISSUED = "r.since >= r.first_day";
    private static final String IN_FORCE = "r.stands and r.valid_from <= r.last_day";

    /**
     * Of one unit in one year: the documents that it issued itself, in total and by kind, and those in force at the end. In
     * an open year none is told to have been issued before the first one is recorded.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private DocumentMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("guiding documents of a unit", Documents.COLLECTION, """
                        select id, version, number || ' ' || name as name, name as title, demo, org_unit, issued_on as since,
                            valid_to as until, valid_from, kind
                        from document""")
                .named(new Names("Văn bản chỉ đạo", "Guiding documents"), "title")
                .changing("select org_unit, valid_from, demo from document")
                .told("select org_unit, issued_on, issued_on from document")
                .each(YEAR)
                .figure(sum("GOV.DOCUMENT.ISSUED", truth(ISSUED)).whenTold())
                .figure(sum("GOV.DOCUMENT.IN_FORCE", truth(IN_FORCE)));
        for (DocumentKind kind : DocumentKind.values()) {
            String part = "documentKind=" + kind.name().toLowerCase(Locale.ROOT);
            String ofKind = " and r.kind = '" + kind + "'";
            measure.figure(sum("GOV.DOCUMENT.ISSUED", truth(ISSUED + ofKind))
                            .by(part)
                            .whenTold())
                    .figure(sum("GOV.DOCUMENT.IN_FORCE", truth(IN_FORCE + ofKind))
                            .by(part));
        }
        return measure.build();
    }

    /** One or zero: a unit that has documents and issued none in a year issued zero. */
    private static String truth(String condition) {
        return "(" + condition + ")::int";
    }
}
