package vn.trucot.gateway.home;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.version.Versioned;

/** Where to begin. */
@Path("/home")
@Tag(name = "home", description = "The unit and period that are shown first")
@Startup
@Versioned
@RunOnVirtualThread
public class HomeResource {

    private final Cube cube;
    private final Clock clock;
    private final OrgUnitId orgUnit;
    private final @Nullable Period period;

    HomeResource(Cube cube, Clock clock, HomeSettings settings) {
        this.cube = cube;
        this.clock = clock;
        this.orgUnit = OrgUnitId.of(settings.orgUnit());
        this.period = settings.period().map(Period::parse).orElse(null);
    }

    @GET
    @Operation(operationId = "getHome", summary = "The home unit and period, and the step to what it came from")
    public HomeAnswer get() {
        return cube.read(this::answer);
    }

    private HomeAnswer answer(CubeView view) {
        Home home = new Home(view, LocalDate.now(clock));
        Period shown = period == null ? home.lastClosedYear() : period;
        LocalDate last = shown.lastDay();
        OrgNode node = home.present(orgUnit);
        if (node == null) {
            return new HomeAnswer(view.version(), orgUnit, null, null, shown, null, last, List.of(), List.of());
        }
        LocalDate end = node.orgUnit().validTo();
        return new HomeAnswer(
                view.version(),
                node.id(),
                node.orgUnit().names(),
                node.orgUnit().kind(),
                shown,
                end,
                end == null || end.isAfter(last) ? last : end.minusDays(1),
                steps(node.successors()),
                steps(node.predecessors()));
    }

    private static List<HomeAnswer.Step> steps(List<OrgLink> links) {
        return links.stream()
                .map(link -> new HomeAnswer.Step(
                        link.node().id(),
                        link.node().orgUnit().names(),
                        link.succession().date(),
                        link.succession().share(),
                        link.succession().document()))
                .toList();
    }
}
