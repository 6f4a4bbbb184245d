package vn.trucot.society.team;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** A community digital team of a village. */
@Entity
class Team {

    private static final int LOADED_TOGETHER = 1_000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private OrgUnitId village;

    @Column
    private String name;

    @Column
    private LocalDate establishedOn;

    @Column
    private @Nullable LocalDate dissolvedOn;

    @Column
    private boolean demo;

    @ElementCollection
    @CollectionTable(name = "team_membership", joinColumns = @JoinColumn(name = "team_id"))
    @OrderBy("from")
    @BatchSize(size = LOADED_TOGETHER)
    private List<Membership> memberships = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "team_activity", joinColumns = @JoinColumn(name = "team_id"))
    @OrderBy("on, kind, participants")
    @BatchSize(size = LOADED_TOGETHER)
    private List<Activity> activities = new ArrayList<>();

    protected Team() {}

    /** A new one. */
    Team(UUID id, TeamRequest asked) {
        this.id = id;
        take(asked);
    }

    /** Becomes what is asked for; false if it is that already. */
    boolean change(TeamRequest asked) {
        if (state().equals(asked.withId(id))) {
            return false;
        }
        take(asked);
        return true;
    }

    private void take(TeamRequest asked) {
        village = asked.village();
        name = asked.name();
        establishedOn = asked.establishedOn();
        dissolvedOn = asked.dissolvedOn();
        demo = asked.demo();
        replace(memberships, asked.memberships());
        replace(activities, asked.activities());
    }

    /** Touches the list only if it changes: a touched one is written anew. */
    private static <T> void replace(List<T> list, List<T> asked) {
        if (!list.equals(asked)) {
            list.clear();
            list.addAll(asked);
        }
    }

    /** What a client would send to make it what it is. */
    TeamRequest state() {
        return new TeamRequest(id, village, name, establishedOn, dissolvedOn, memberships, activities, demo);
    }

    TeamView view() {
        TeamRequest state = state();
        return new TeamView(
                id, village, name, establishedOn, dissolvedOn, state.memberships(), state.activities(), demo, version);
    }

    UUID id() {
        return id;
    }

    OrgUnitId village() {
        return village;
    }

    long version() {
        return version;
    }
}
