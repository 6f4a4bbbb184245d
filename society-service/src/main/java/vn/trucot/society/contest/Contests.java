package vn.trucot.society.contest;

import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.notBefore;

import java.util.List;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A contest was held by a unit that was there, and is over: only then is known who took part. */
final class Contests {

    static final String COLLECTION = "contests";

    static final RecordKind<Contest> KIND = RecordKind.of(
                    "contest or campaign", COLLECTION, Contest.class, ContestRow::new)
            .unit("orgUnit", null, Contest::startsOn)
            .key(
                    "name",
                    Contest::key,
                    List.of(
                            new Column<>("orgUnit", Contest::orgUnit),
                            new Column<>("name", Contest::name),
                            new Column<>("startsOn", Contest::startsOn)))
            .rule(notBefore("endsOn", Contest::endsOn, "startsOn", Contest::startsOn))
            .rule(notAfterToday("endsOn", Contest::endsOn))
            .count(ContestMeasures.OF_UNIT)
            .build();

    private Contests() {}
}
