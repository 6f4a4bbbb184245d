package vn.trucot.gov.document;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.notBefore;

import java.util.List;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A document is issued by a unit that is there, and is in force from that day or a later one on. */
final class Documents {

    static final String COLLECTION = "documents";

    static final RecordKind<Document> KIND = RecordKind.of(
                    "guiding document", COLLECTION, Document.class, DocumentRow::new)
            .unit("orgUnit", null, Document::issuedOn)
            .key(
                    "number",
                    Document::key,
                    List.of(
                            new Column<>("orgUnit", Document::orgUnit),
                            new Column<>("number", Document::number),
                            new Column<>("issuedOn", Document::issuedOn)))
            .rule(notAfterToday("issuedOn", Document::issuedOn))
            .rule(notBefore("validFrom", Document::validFrom, "issuedOn", Document::issuedOn))
            .rule(after("validTo", Document::validTo, "validFrom", Document::validFrom))
            .count(DocumentMeasures.OF_UNIT)
            .build();

    private Documents() {}
}
