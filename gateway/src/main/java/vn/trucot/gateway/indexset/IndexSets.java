package vn.trucot.gateway.indexset;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private final List<String> operatorFiles;

    /**
     * Reads them.
     *
     * @param inUse the sets that come with the gateway and are scored with, by code
     */
    IndexSets(
            @ConfigProperty(name = "trucot.gateway.index-sets.built-in", defaultValue = "dti-922,service-766")
                    List<String> inUse,
            @ConfigProperty(name = "trucot.definitions") Optional<Path> definitions) {
        inUse.stream().map(IndexSets::builtIn).forEach(this::add);
        List<IndexSetFile> files = definitions.map(IndexSets::ofOperator).orElse(List.of());
        List<InvalidIndexSet> refused = new ArrayList<>();
        for (IndexSetFile file : files) {
            try {
                add(file);
            } catch (InvalidIndexSet e) {
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            throw new InvalidIndexSet(refused);
        }
        operatorFiles = files.stream().map(IndexSetFile::name).toList();
    }

    private static List<IndexSetFile> ofOperator(Path definitions) {
        if (!Files.isDirectory(definitions)) {
            throw new InvalidIndexSet(definitions.toString(), "it is no folder; TRUCOT_DEFINITIONS names it");
        }
        Path folder = definitions.resolve("index-sets");
        return Files.isDirectory(folder) ? IndexSetFile.in(folder) : List.of();
    }

    private static IndexSetFile builtIn(String code) {
        return IndexSetFile.builtIn(code)
                .orElseThrow(() -> new InvalidIndexSet(
                        code, "trucot.gateway.index-sets.built-in names it, but no set of this code comes with it"));
    }

    private void add(IndexSetFile file) {
        checksum.update(file.text().getBytes(StandardCharsets.UTF_8));
        IndexSet set = file.read();
        boolean ofSuite = IndexSetFile.builtIn(set.code())
                .filter(builtIn -> !builtIn.text().equals(file.text()))
                .isPresent();
        if (ofSuite || byCode.putIfAbsent(set.code(), set) != null) {
            throw new InvalidIndexSet(
                    file.name(),
                    "the code " + set.code() + " is taken by " + (ofSuite ? "a set of the suite" : "another set")
                            + "; what changes is a set of a code of its own");
        }
    }

    /** The names of the files that the operator brought. */
    public List<String> operatorFiles() {
        return operatorFiles;
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
