package vn.trucot.gov.procedure;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.once;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.gov.procedure.Procedure.PostOffice;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/**
 * A procedure is published by a unit that is there, ends after it began, and has one state on one day; post offices take what is
 * offered by post, and what is paid online has a fee.
 */
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
            .rule(once(
                    "postOffices", procedure -> procedure.postOffices().stream().map(PostOffice::code)))
            .rule(Procedures::checkOffer)
            .count(ProcedureMeasures.OFFER)
            .build();

    private Procedures() {}

    private static void checkOffer(Procedure procedure, LocalDate today, Mistakes mistakes) {
        if (!procedure.postal() && !procedure.postOffices().isEmpty()) {
            mistakes.invalid("postOffices", "postOffices has some, but the procedure is not offered by post");
        }
        if (procedure.onlinePayment() && procedure.fee() != null && procedure.fee() == 0) {
            mistakes.invalid("onlinePayment", "onlinePayment is true, but there is no fee to pay");
        }
    }
}
