package vn.trucot.gateway.indexset;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import vn.trucot.gateway.version.DataVersion;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.indexset.InvalidIndexSet;

/** The index sets in use, read and checked at start. */
@Startup
@ApplicationScoped
public class IndexSets implements DataVersion {

    private final SortedMap<String, IndexSet> byCode = new TreeMap<>();
    private final CRC32 checksum = new CRC32();

    IndexSets(IndexSetSettings settings) {
        settings.builtIn().stream().map(IndexSets::builtIn).forEach(this::add);
        settings.folder().stream()
                .flatMap(folder -> IndexSetFile.in(folder).stream())
                .forEach(this::add);
    }

    private static IndexSetFile builtIn(String code) {
        return IndexSetFile.builtIn(code)
                .orElseThrow(() -> new InvalidIndexSet(
                        code, "trucot.gateway.index-sets.built-in names it, but no set of this code comes with it"));
    }

    private void add(IndexSetFile file) {
        checksum.update(file.text().getBytes(StandardCharsets.UTF_8));
        IndexSet set = file.read();
        if (byCode.putIfAbsent(set.code(), set) != null) {
            throw new InvalidIndexSet(file.name(), "the code " + set.code() + " is taken by another set");
        }
    }

    /** The set of a code; a problem that names those there are if there is none. */
    public IndexSet get(String code) {
        IndexSet set = byCode.get(code);
        if (set == null) {
            throw new Problem(
                    ProblemCode.INDEX_SET_UNKNOWN,
                    "index set " + code + " is unknown; there are " + String.join(", ", byCode.keySet()));
        }
        return set;
    }

    /** All sets, by code. */
    public Collection<IndexSet> all() {
        return byCode.values();
    }

    /** Changes with the files, for the sets are part of every score; the same on every replica. */
    @Override
    public String dataVersion() {
        return Long.toHexString(checksum.getValue());
    }
}
