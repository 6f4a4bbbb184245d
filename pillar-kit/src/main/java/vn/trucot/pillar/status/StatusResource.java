package vn.trucot.pillar.status;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.criteria.CriteriaSets;
import vn.trucot.pillar.definition.DefinitionFiles;
import vn.trucot.pillar.form.Forms;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.relay.RelayPosition;
import vn.trucot.pillar.relay.SetAside;

/** What the service holds and how far its events are. */
@Path("/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "What the service holds, how far its events are, and sending them again")
@RunOnVirtualThread
public class StatusResource {

    private static final String OBSERVATIONS = "observations";

    private final Pillar pillar;
    private final Catalogue catalogue;
    private final Forms forms;
    private final CriteriaSets criteria;
    private final DefinitionFiles files;
    private final OrgUnits orgUnits;
    private final RelayPosition relay;
    private final SetAside setAside;
    private final StatementCounts counts;
    private final MeasureDue due;

    StatusResource(
            Pillar pillar,
            Catalogue catalogue,
            Forms forms,
            CriteriaSets criteria,
            DefinitionFiles files,
            OrgUnits orgUnits,
            RelayPosition relay,
            SetAside setAside,
            StatementCounts counts,
            MeasureDue due) {
        this.pillar = pillar;
        this.catalogue = catalogue;
        this.forms = forms;
        this.criteria = criteria;
        this.files = files;
        this.orgUnits = orgUnits;
        this.relay = relay;
        this.setAside = setAside;
        this.counts = counts;
        this.due = due;
    }

    @GET
    @Operation(operationId = "readStatus", summary = "Counts, and how far the relay and the measures are")
    public StatusView read() {
        List<RelayPosition.Position> positions = relay.positions();
        RelayPosition.Position observations = positions.stream()
                .filter(position -> position.stream().equals(OBSERVATIONS))
                .findFirst()
                .orElseThrow();
        long pending =
                positions.stream().mapToLong(RelayPosition.Position::pending).sum();
        StatementCounts.Counts stored = counts.read();
        return new StatusView(
                pillar,
                observations.epoch(),
                stored.statements(),
                stored.keysInForce(),
                stored.revisions(),
                stored.at(),
                new StatusView.Relay(observations.sent(), pending, setAside.rows()),
                orgUnits.size(),
                orgUnits.isCaughtUp(),
                orgUnits.successions().size(),
                catalogue.size(),
                forms.size(),
                criteria.size(),
                files.operatorFiles(),
                due.lags());
    }
}
