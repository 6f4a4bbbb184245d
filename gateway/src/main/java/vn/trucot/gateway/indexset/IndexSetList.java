package vn.trucot.gateway.indexset;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.trucot.events.Names;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;

/** The index sets in use, without their trees. */
@Schema(name = "IndexSets")
record IndexSetList(List<Entry> items, int total) {

    /** One index set. */
    @Schema(name = "IndexSetEntry")
    record Entry(
            String code,
            String version,
            Names names,
            String legalBasis,
            BigDecimal maximum,
            int mainIndices,
            long components,

            @Schema(description = "Components that the legal document sets; the others are trial ones")
            long officialComponents) {

        static Entry of(IndexSet set) {
            return new Entry(
                    set.code(),
                    set.version(),
                    set.names(),
                    set.legalBasis(),
                    set.maximum(),
                    set.mainIndices().size(),
                    set.components().count(),
                    set.components().filter(Component::official).count());
        }
    }
}
