package vn.trucot.gateway.home;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    private final HomePlace place;

    HomeResource(Cube cube, HomePlace place) {
        this.cube = cube;
        this.place = place;
    }

    @GET
    @Operation(operationId = "getHome", summary = "The home unit and period, and the step to what it came from")
    public HomeAnswer get() {
        return cube.read(this::answer);
    }

    private HomeAnswer answer(CubeView view) {
        Period shown = place.period(view);
        LocalDate last = shown.lastDay();
        OrgNode node = place.unit(view);
        if (node == null) {
            return new HomeAnswer(
                    view.version(), place.configured(), null, null, shown, null, last, List.of(), List.of());
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
