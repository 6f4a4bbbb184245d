package vn.trucot.gov.platform;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.each;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;
import vn.trucot.gov.platform.DigitalPlatform.Use;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;
import vn.trucot.problem.ProblemCode;

/** A platform is of a unit that is there when it is put into use, and is used in months of that time. */
final class DigitalPlatforms {

    static final String COLLECTION = "platforms";

    static final RecordKind<DigitalPlatform> KIND = RecordKind.of(
                    "digital platform", COLLECTION, DigitalPlatform.class, DigitalPlatformRow::new)
            .unit("orgUnit", null, DigitalPlatform::inUseSince)
            .key(
                    "code",
                    DigitalPlatform::key,
                    List.of(
                            new Column<>("orgUnit", DigitalPlatform::orgUnit),
                            new Column<>("code", DigitalPlatform::code)))
            .rule(notAfterToday("inUseSince", DigitalPlatform::inUseSince))
            .rule(after("endedOn", DigitalPlatform::endedOn, "inUseSince", DigitalPlatform::inUseSince))
            .rule(DigitalPlatforms::checkMonths)
            .rule(once("uses", platform -> platform.uses().stream().map(Use::month)))
            .rule(each("uses", DigitalPlatform::uses, (use, _, mistakes) -> checkPeople(use, mistakes)))
            .count(DigitalPlatformMeasures.OF_UNIT)
            .build();

    private DigitalPlatforms() {}

    private static void checkMonths(DigitalPlatform platform, LocalDate today, Mistakes mistakes) {
        for (Use use : platform.uses()) {
            Period month = use.month();
            if (month.frequency() != Frequency.MONTH) {
                mistakes.add(
                        "uses",
                        ProblemCode.PERIOD_WRONG_FREQUENCY,
                        "'" + month + "' is no month; uses are told by month, as 2024-03");
            } else if (month.firstDay().isAfter(today)) {
                mistakes.add("uses", ProblemCode.PERIOD_IN_FUTURE, "'" + month + "' has not begun");
            } else if (!platform.isInUseIn(month)) {
                mistakes.invalid("uses", "uses has " + month + ", when it was not there");
            }
        }
    }

    private static void checkPeople(Use use, Mistakes mistakes) {
        if (use.registered() > use.entitled()) {
            mistakes.invalid(
                    "registered", "registered " + use.registered() + " is more than entitled " + use.entitled());
        }
        if (use.active() > use.registered()) {
            mistakes.invalid("active", "active " + use.active() + " is more than registered " + use.registered());
        }
    }
}
