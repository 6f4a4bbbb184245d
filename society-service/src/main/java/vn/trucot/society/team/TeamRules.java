package vn.trucot.society.team;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.problem.ProblemCode;

/** What must hold for a team to be stored. */
@Singleton
class TeamRules {

    private final RecordUnits units;
    private final OrgUnits orgUnits;
    private final Clock clock;

    TeamRules(RecordUnits units, OrgUnits orgUnits, Clock clock) {
        this.units = units;
        this.orgUnits = orgUnits;
        this.clock = clock;
    }

    /** A team belongs to a village that is there when it is established, and does things while it stands, not in future. */
    void check(Batch<TeamRequest> batch) {
        units.check(batch, "village", TeamRequest::village, TeamRequest::establishedOn, TeamRequest::establishedOn);
        LocalDate today = LocalDate.now(clock);
        batch.rows().forEach(row -> {
            checkVillage(batch, row);
            checkDays(batch, row, today);
            checkMemberships(batch, row, today);
            checkActivities(batch, row, today);
        });
    }

    private void checkVillage(Batch<TeamRequest> batch, BatchRow<TeamRequest> row) {
        OrgUnit unit = orgUnits.find(row.value().village());
        if (unit != null && unit.kind() != OrgUnitKind.VILLAGE) {
            batch.reject(
                    row,
                    "village",
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    "'" + unit.id() + "' is a " + unit.kind() + ", a team belongs to a VILLAGE");
        }
    }

    private static void checkDays(Batch<TeamRequest> batch, BatchRow<TeamRequest> row, LocalDate today) {
        TeamRequest team = row.value();
        if (team.establishedOn().isAfter(today)) {
            invalid(batch, row, "establishedOn", "establishedOn " + team.establishedOn() + " is after today, " + today);
        }
        if (team.dissolvedOn() != null && !team.dissolvedOn().isAfter(team.establishedOn())) {
            invalid(
                    batch,
                    row,
                    "dissolvedOn",
                    "dissolvedOn " + team.dissolvedOn() + " must be after establishedOn " + team.establishedOn());
        }
    }

    private static void checkMemberships(Batch<TeamRequest> batch, BatchRow<TeamRequest> row, LocalDate today) {
        List<Membership> memberships = row.value().memberships();
        for (int i = 0; i < memberships.size(); i++) {
            LocalDate day = memberships.get(i).from();
            checkDay(batch, row, "memberships", day, today);
            if (i > 0 && day.equals(memberships.get(i - 1).from())) {
                invalid(batch, row, "memberships", "memberships has two head counts from " + day);
            }
        }
    }

    private static void checkActivities(Batch<TeamRequest> batch, BatchRow<TeamRequest> row, LocalDate today) {
        row.value().activities().forEach(activity -> checkDay(batch, row, "activities", activity.on(), today));
    }

    private static void checkDay(
            Batch<TeamRequest> batch, BatchRow<TeamRequest> row, String field, LocalDate day, LocalDate today) {
        if (!row.value().standsOn(day)) {
            invalid(batch, row, field, field + " has " + day + ", when the team is not there");
        } else if (day.isAfter(today)) {
            invalid(batch, row, field, field + " has " + day + ", which is after today, " + today);
        }
    }

    private static void invalid(
            Batch<TeamRequest> batch, BatchRow<TeamRequest> row, @Nullable String field, String reason) {
        batch.reject(row, field, ProblemCode.VALIDATION_FAILED, reason);
    }
}
