package vn.trucot.gov.procedure;

import static vn.trucot.pillar.register.Rules.after;

import java.util.List;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A procedure is published by a unit that is there, ends after it began, and has one state on one day. */
final class Procedures {

    static final String COLLECTION = "procedures";

    static final RecordKind<Procedure> KIND = RecordKind.of("procedure", COLLECTION, Procedure.class, ProcedureRow::new)
            .unit("orgUnit", null, Procedure::validFrom)
            .key(
                    "code",
                    Procedure::key,
                    List.of(new Column<>("orgUnit", Procedure::orgUnit), new Column<>("code", Procedure::code)))
            .oneAtATime("validFrom", Procedure::series, Procedure::validFrom, Procedure::validTo)
            .rule(after("validTo", Procedure::validTo, "validFrom", Procedure::validFrom))
            .count(ProcedureMeasures.OFFER)
            .build();

    private Procedures() {}
}
