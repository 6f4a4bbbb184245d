package vn.trucot.economy.marketplace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The marketplaces that products may name. */
@Path("/marketplaces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "marketplaces", description = "Where products are listed and sold")
@RunOnVirtualThread
class MarketplaceResource {

    private final Marketplaces marketplaces;

    MarketplaceResource(Marketplaces marketplaces) {
        this.marketplaces = marketplaces;
    }

    @GET
    @Operation(operationId = "listMarketplaces", summary = "All marketplaces that a product may name")
    public List<Marketplace> list() {
        return marketplaces.all();
    }
}
