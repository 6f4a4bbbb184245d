package vn.trucot.gateway.stream;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;

/** What was recorded last, for those who come later than the stream. */
@Path("/changes")
@Tag(name = "changes", description = "Figures by the time they were recorded")
@RunOnVirtualThread
public class RecentChangesResource {

    private static final int LONGEST = 500;

    private final Cube cube;
    private final RecentChanges recent;

    RecentChangesResource(Cube cube, RecentChanges recent) {
        this.cube = cube;
        this.recent = recent;
    }

    @GET
    @Operation(operationId = "listRecentChanges", summary = "The figures that were recorded last, newest first")
    public RecentChangesAnswer list(
            @Parameter(description = "Only of this unit, its parts and its predecessors", example = "15")
                    @QueryParam("orgUnit")
                    @Nullable
                    OrgUnitId orgUnit,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(LONGEST) int size) {
        return cube.read(view -> {
            List<RecentChangesAnswer.Item> items = groups(orgUnit, view)
                    .flatMap(group -> group.first().stream())
                    .limit(size)
                    .map(recorded -> item(recorded, view))
                    .toList();
            return new RecentChangesAnswer(
                    view.version(),
                    recent.today(wanted(orgUnit, view)),
                    items.stream().anyMatch(RecentChangesAnswer.Item::demo),
                    items);
        });
    }

    @GET
    @Path("/groups")
    @Operation(
            operationId = "listChangeGroups",
            summary = "What was recorded last, the figures of one unit at one moment together; newest first")
    public ChangeGroupsAnswer groups(
            @Parameter(description = "Only of this unit, its parts and its predecessors", example = "15")
                    @QueryParam("orgUnit")
                    @Nullable
                    OrgUnitId orgUnit,
            @Parameter(description = "Only what was recorded at this moment", example = "2025-03-02T02:00:00.123456Z")
                    @QueryParam("at")
                    @Nullable
                    Instant at,
            @Parameter(description = "Most figures of each group")
                    @QueryParam("figures")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(ChangeGroup.SHOWN)
                    int figures,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(LONGEST) int size) {
        return cube.read(view -> {
            List<ChangeGroupsAnswer.Group> items = groups(orgUnit, view)
                    .filter(group -> at == null || group.at().equals(at))
                    .limit(size)
                    .map(group -> group(group, figures, view))
                    .toList();
            return new ChangeGroupsAnswer(
                    view.version(),
                    recent.today(wanted(orgUnit, view)),
                    items.stream().anyMatch(ChangeGroupsAnswer.Group::demo),
                    items);
        });
    }

    private Stream<ChangeGroup> groups(@Nullable OrgUnitId orgUnit, CubeView view) {
        Predicate<OrgUnitId> wanted = wanted(orgUnit, view);
        return recent.newestFirst().stream().filter(group -> wanted.test(group.orgUnit()));
    }

    private static Predicate<OrgUnitId> wanted(@Nullable OrgUnitId orgUnit, CubeView view) {
        ChangeFilter filter = new ChangeFilter(Set.of(), orgUnit);
        return unit -> filter.wants(new Change(null, unit, null), view.orgTree());
    }

    private static ChangeGroupsAnswer.Group group(ChangeGroup group, int figures, CubeView view) {
        List<RecentChangesAnswer.Item> first = group.first().stream()
                .limit(figures)
                .map(recorded -> item(recorded, view))
                .toList();
        OrgNode node = view.orgTree().find(group.orgUnit());
        return new ChangeGroupsAnswer.Group(
                group.at(),
                group.orgUnit(),
                node == null ? null : node.orgUnit().names(),
                group.count(),
                first.stream().anyMatch(RecentChangesAnswer.Item::demo),
                first);
    }

    private static RecentChangesAnswer.Item item(Recorded recorded, CubeView view) {
        ObservationKey key = recorded.key();
        Figure figure = recorded.figure();
        Source source = recorded.source();
        IndicatorDefinition definition = view.definition(key.indicator());
        OrgNode node = view.orgTree().find(key.orgUnit());
        return new RecentChangesAnswer.Item(
                recorded.at(),
                key.indicator(),
                definition == null ? null : definition.names(),
                definition == null ? null : definition.measureUnit(),
                key.orgUnit(),
                node == null ? null : node.orgUnit().names(),
                key.period(),
                key.breakdown(),
                figure == null,
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                RecentChangesAnswer.Before.of(recorded.before()),
                source,
                source != null && source.kind() == SourceKind.DEMO);
    }
}
