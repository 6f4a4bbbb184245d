package vn.trucot.gov.identity;

import static vn.trucot.pillar.register.Rules.after;

import java.util.List;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** An identity is that of a unit that is there when it begins; on one day a code of a system stands for one unit. */
final class Identities {

    static final String COLLECTION = "org-unit-identities";

    static final RecordKind<Identity> KIND = RecordKind.of(
                    "identity of a body", COLLECTION, Identity.class, IdentityRow::new)
            .unit("orgUnit", null, Identity::validFrom)
            .key(
                    "code",
                    Identity::key,
                    List.of(new Column<>("system", Identity::system), new Column<>("code", Identity::code)))
            .oneAtATime("validFrom", Identity::series, Identity::validFrom, Identity::validTo)
            .rule(after("validTo", Identity::validTo, "validFrom", Identity::validFrom))
            .count(IdentityMeasures.OF_UNIT)
            .build();

    private Identities() {}
}
