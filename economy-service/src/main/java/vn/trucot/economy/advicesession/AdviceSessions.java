package vn.trucot.economy.advicesession;

import static vn.trucot.pillar.register.Rules.notAfterToday;

import java.util.List;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A session was held by a unit that was there, and no more plans were made than enterprises advised. */
public final class AdviceSessions {

    public static final String COLLECTION = "advice-sessions";

    static final RecordKind<AdviceSession> KIND = RecordKind.of(
                    "advice session", COLLECTION, AdviceSession.class, AdviceSessionRow::new)
            .unit("orgUnit", null, AdviceSession::heldOn)
            .key(
                    "name",
                    AdviceSession::key,
                    List.of(
                            new Column<>("orgUnit", AdviceSession::orgUnit),
                            new Column<>("name", AdviceSession::name),
                            new Column<>("heldOn", AdviceSession::heldOn)))
            .rule(notAfterToday("heldOn", AdviceSession::heldOn))
            .rule((session, _, mistakes) -> checkPlans(session, mistakes))
            .count(AdviceSessionMeasures.OF_UNIT)
            .build();

    private AdviceSessions() {}

    private static void checkPlans(AdviceSession session, Mistakes mistakes) {
        if (session.plans() > session.enterprises()) {
            mistakes.invalid(
                    "plans", "plans " + session.plans() + " is more than enterprises " + session.enterprises());
        }
    }
}
