package vn.trucot.gateway.indexset;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.figures.cube.Cube;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.scoring.indexset.IndexSet;

/** What is scored, and how. */
@Path("/index-sets")
@Tag(
        name = "index-sets",
        description = "Main indices, components, points and scoring rules; what is official and what is trial")
@Versioned
@RunOnVirtualThread
public class IndexSetResource {

    private final IndexSets indexSets;
    private final Cube cube;

    IndexSetResource(IndexSets indexSets, Cube cube) {
        this.indexSets = indexSets;
        this.cube = cube;
    }

    @GET
    @Operation(operationId = "listIndexSets", summary = "All index sets by code")
    public IndexSetList list() {
        List<IndexSetList.Entry> items =
                indexSets.all().stream().map(IndexSetList.Entry::of).toList();
        return new IndexSetList(items, items.size());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndexSet", summary = "An index set with its tree and its rules in words")
    public IndexSetView get(@PathParam("code") String code) {
        IndexSet set = indexSets.get(code);
        return cube.read(view -> new IndexSetViews(view).of(set));
    }
}
