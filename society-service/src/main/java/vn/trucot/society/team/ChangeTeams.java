package vn.trucot.society.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.history.RecordHistory;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.measure.ExpectedUnits;
import vn.trucot.pillar.measure.MeasureRecords;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.RecordChanges;
import vn.trucot.pillar.record.RecordId;
import vn.trucot.pillar.record.Saved;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Changes teams and counts again what they change, in one transaction. */
@ApplicationScoped
@Transactional
class ChangeTeams {

    private final TeamRepository teams;
    private final TeamRules rules;
    private final MeasureRecords measures;
    private final ExpectedUnits expected;
    private final OrgUnits orgUnits;
    private final RecordHistory history;
    private final Clock clock;

    ChangeTeams(
            TeamRepository teams,
            TeamRules rules,
            MeasureRecords measures,
            ExpectedUnits expected,
            OrgUnits orgUnits,
            RecordHistory history,
            Clock clock) {
        this.teams = teams;
        this.rules = rules;
        this.measures = measures;
        this.expected = expected;
        this.orgUnits = orgUnits;
        this.history = history;
        this.clock = clock;
    }

    BatchSummary put(Batch<TeamRequest> batch, BatchMode mode) {
        Map<UUID, Team> stored = prepare(batch);
        RecordChanges changes = new RecordChanges();
        batch.accepted(mode).forEach(asked -> store(stored.get(asked.id()), asked, changes));
        count(changes, "community-teams/batch");
        return changes.summary(batch);
    }

    Saved<TeamView> put(UUID id, TeamRequest asked, @Nullable IfMatch expected) {
        Batch<TeamRequest> single = Batch.single(asked.withId(id));
        Team stored = prepare(single).get(id);
        IfMatch.check(expected, stored == null ? null : stored.version());
        return save(single, stored);
    }

    /** Adds something that a team did. */
    Saved<TeamView> add(UUID id, Activity activity, @Nullable IfMatch expected) {
        Team stored = find(id);
        IfMatch.check(expected, stored.version());
        Batch<TeamRequest> single = Batch.single(stored.state().with(activity));
        rules.check(single);
        return save(single, stored);
    }

    void delete(UUID id, @Nullable IfMatch expected) {
        Team stored = find(id);
        IfMatch.check(expected, stored.version());
        RecordChanges changes = new RecordChanges();
        touch(changes, stored.state(), null);
        history.deleting(TeamMeasures.KIND, id, TeamMeasures.KIND.path(id));
        teams.delete(stored);
        count(changes, TeamMeasures.KIND.path(id));
    }

    private Saved<TeamView> save(Batch<TeamRequest> single, @Nullable Team stored) {
        RecordChanges changes = new RecordChanges();
        TeamRequest asked = single.accepted(BatchMode.ALL).getFirst();
        Team saved = store(stored, asked, changes);
        count(changes, TeamMeasures.KIND.path(saved.id()));
        return new Saved<>(saved.view(), saved.version(), stored == null);
    }

    private void count(RecordChanges changes, String cause) {
        teams.flush();
        changes.keep(history, TeamMeasures.KIND, cause);
        changes.measure(measures, TeamMeasures.OF_VILLAGE, cause);
    }

    /** The team, with its commune locked. */
    private Team find(UUID id) {
        Team found = lock(List.of(), Set.of(id)).get(id);
        if (found == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there is no community team " + id);
        }
        return found;
    }

    /** Checks, locks the communes, and only then looks at what is stored. */
    private Map<UUID, Team> prepare(Batch<TeamRequest> batch) {
        rules.check(batch);
        batch.rejectDuplicates("id", asked -> asked.id() == null ? new Object() : asked.id());
        Set<UUID> ids = batch.rows()
                .map(row -> row.value().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return lock(batch.rows().map(row -> row.value().village()).toList(), ids);
    }

    private Map<UUID, Team> lock(List<OrgUnitId> villages, Set<UUID> ids) {
        List<OrgUnitId> all = new ArrayList<>(villages);
        all.addAll(teams.villagesOf(ids));
        measures.lock(all);
        Set<OrgUnitId> communes = all.stream().map(orgUnits::keeperOf).collect(Collectors.toSet());
        List<Team> stored = teams.withIds(ids);
        stored.stream()
                .filter(team -> !communes.contains(orgUnits.keeperOf(team.village())))
                .findFirst()
                .ifPresent(team -> {
                    throw new Problem(
                            ProblemCode.CONFLICT,
                            "community team " + team.id() + " moves to another commune just now; try again");
                });
        return stored.stream().collect(Collectors.toMap(Team::id, Function.identity()));
    }

    private Team store(@Nullable Team stored, TeamRequest asked, RecordChanges changes) {
        if (stored == null) {
            Team created = new Team(asked.id() == null ? RecordId.next(clock) : asked.id(), asked);
            teams.persist(created);
            changes.created(created.id());
            touch(changes, null, asked);
            return created;
        }
        TeamRequest before = stored.state();
        if (!stored.change(asked)) {
            changes.unchanged();
            return stored;
        }
        changes.updated(stored.id());
        touch(changes, before, asked);
        return stored;
    }

    /** Its village is counted on the days that differ. */
    private void touch(RecordChanges changes, @Nullable TeamRequest before, @Nullable TeamRequest after) {
        List<DaySpan> spans = TeamDifference.spans(before, after);
        Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(TeamRequest::village)
                .distinct()
                .forEach(village -> {
                    spans.forEach(span -> changes.touch(village, span));
                    touchOpen(changes, village, TeamDifference.activeDays(before, after));
                });
    }

    /** The first activity of an open quarter makes the quarter told of all villages of the commune; without it, of none. */
    private void touchOpen(RecordChanges changes, OrgUnitId village, Set<LocalDate> days) {
        List<LocalDate> open = days.stream()
                .filter(day -> measures.isOpen(TeamMeasures.OF_VILLAGE, day))
                .toList();
        if (!open.isEmpty()) {
            expected.keptBy(TeamMeasures.OF_VILLAGE, orgUnits.keeperOf(village))
                    .forEach(other -> open.forEach(day -> changes.touch(other, new DaySpan(day, day))));
        }
    }
}
