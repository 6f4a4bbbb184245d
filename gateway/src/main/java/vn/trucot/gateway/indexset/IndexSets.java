package vn.trucot.gateway.indexset;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import vn.trucot.gateway.version.DataVersion;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The index sets in use, read and checked at start. */
@Startup
@ApplicationScoped
public class IndexSets implements DataVersion {

    private final SortedMap<String, IndexSet> byCode = new TreeMap<>();
    private final CRC32 checksum = new CRC32();

    IndexSets(IndexSetSettings settings) {
        for (String code : settings.builtIn()) {
            add(fileOf(code), textOf(code));
        }
        settings.folder().ifPresent(this::addFolder);
    }

    /** The set of this code that comes with the gateway. */
    public static IndexSet builtIn(String code) {
        return read(fileOf(code), new ByteArrayInputStream(textOf(code)));
    }

    /** Reads a set and checks it; {@link InvalidIndexSet} names the file, the place in it and the reason. */
    public static IndexSet read(String file, InputStream text) {
        return new IndexSetFile().read(file, text);
    }

    private static String fileOf(String code) {
        return "index-sets/" + code + ".yaml";
    }

    private static byte[] textOf(String code) {
        String file = fileOf(code);
        try (InputStream text = IndexSets.class.getClassLoader().getResourceAsStream(file)) {
            if (text == null) {
                throw new InvalidIndexSet(file, "trucot.gateway.index-sets.built-in names it, but there is none");
            }
            return text.readAllBytes();
        } catch (IOException e) {
            throw new InvalidIndexSet(file, "", "it cannot be read", e);
        }
    }

    private void addFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.yaml")) {
            found.forEach(files::add);
            files.sort(null);
            for (Path file : files) {
                add(file.toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new InvalidIndexSet(
                    folder.toString(), "", "the folder of trucot.gateway.index-sets.folder cannot be read", e);
        }
    }

    private void add(String file, byte[] text) {
        checksum.update(text);
        IndexSet set = read(file, new ByteArrayInputStream(text));
        if (byCode.putIfAbsent(set.code(), set) != null) {
            throw new InvalidIndexSet(file, "the code " + set.code() + " is taken by another set");
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
