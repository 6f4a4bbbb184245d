package vn.trucot.society.school;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.each;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;

import java.util.List;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A school is in a commune that is there on its first day; what it uses and tells has come. */
final class Schools {

    static final String COLLECTION = "schools";

    static final RecordKind<School> KIND = RecordKind.of("school", COLLECTION, School.class, SchoolRow::new)
            .unit("commune", OrgUnitKind.COMMUNE, School::activeFrom)
            .key(
                    "name",
                    School::key,
                    List.of(new Column<>("commune", School::commune), new Column<>("name", School::name)))
            .rule(notAfterToday("activeFrom", School::activeFrom))
            .rule(after("activeTo", School::activeTo, "activeFrom", School::activeFrom))
            .rule(notAfterToday("platformSince", School::platformSince))
            .rule(notAfterToday("reportCardSince", School::reportCardSince))
            .rule(notAfterToday("contactBookSince", School::contactBookSince))
            .rule(notAfterToday("rollCallSince", School::rollCallSince))
            .rule(notAfterToday("cashlessSince", School::cashlessSince))
            .rule(notAfterToday("resourcesSince", School::resourcesSince))
            .rule(once("years", school -> school.years().stream().map(SchoolYear::year)))
            .rule(each("years", School::years, SchoolYear::check))
            .count(SchoolMeasures.OF_COMMUNE)
            .count(SchoolMeasures.PILOTS)
            .build();

    private Schools() {}
}
