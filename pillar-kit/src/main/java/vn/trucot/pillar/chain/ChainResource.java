package vn.trucot.pillar.chain;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.chain.KnownKeys;
import vn.trucot.chain.sql.ChainTables;
import vn.trucot.chain.sql.LogTable;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.observation.RecordingFailed;

/** What was signed about the logs, for everybody to keep. */
@Path("/chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
@RunOnVirtualThread
public class ChainResource {

    private static final int SHOWN = 10;

    private final DataSource dataSource;
    private final Pillar pillar;

    ChainResource(DataSource dataSource, Pillar pillar) {
        this.dataSource = dataSource;
        this.pillar = pillar;
    }

    @GET
    @Operation(
            operationId = "readChain",
            summary =
                    "The last signed checkpoints of the logs of statements and records, and the keys that signed them")
    public ChainView read() {
        try (Connection connection = dataSource.getConnection()) {
            ChainTables tables = new ChainTables(connection, pillar.path());
            List<ChainView.Log> logs = new ArrayList<>();
            for (LogTable log : LogTable.values()) {
                logs.add(new ChainView.Log(
                        log.stream(),
                        tables.latest(log, SHOWN).stream()
                                .map(ChainView.Signed::of)
                                .toList()));
            }
            return new ChainView(
                    pillar, tables.keys().stream().map(ChainResource::key).toList(), logs);
        } catch (SQLException e) {
            throw new RecordingFailed("what was signed could not be read", e);
        }
    }

    private static ChainView.Key key(byte[] open) {
        return new ChainView.Key(
                KnownKeys.id(open), "Ed25519", Base64.getEncoder().encodeToString(open));
    }
}
