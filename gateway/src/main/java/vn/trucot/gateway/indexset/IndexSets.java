package vn.trucot.gateway.indexset;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The index sets in use, read and checked at start. */
@Startup
@ApplicationScoped
public class IndexSets {

    private final SortedMap<String, IndexSet> byCode = new TreeMap<>();

    IndexSets(IndexSetSettings settings) {
        settings.builtIn().forEach(code -> add(code, builtIn(code)));
        settings.folder().ifPresent(this::addFolder);
    }

    /** The set of this code that comes with the gateway. */
    public static IndexSet builtIn(String code) {
        String file = "index-sets/" + code + ".yaml";
        try (InputStream text = IndexSets.class.getClassLoader().getResourceAsStream(file)) {
            if (text == null) {
                throw new InvalidIndexSet(file, "trucot.gateway.index-sets.built-in names it, but there is none");
            }
            return read(file, text);
        } catch (IOException e) {
            throw new InvalidIndexSet(file, "", "it cannot be read", e);
        }
    }

    /** Reads a set and checks it; {@link InvalidIndexSet} names the file, the place in it and the reason. */
    public static IndexSet read(String file, InputStream text) {
        return new IndexSetFile().read(file, text);
    }

    private void addFolder(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (Path file : files) {
                try (InputStream text = Files.newInputStream(file)) {
                    add(file.toString(), read(file.toString(), text));
                }
            }
        } catch (IOException e) {
            throw new InvalidIndexSet(
                    folder.toString(), "", "the folder of trucot.gateway.index-sets.folder cannot be read", e);
        }
    }

    private void add(String file, IndexSet set) {
        if (byCode.putIfAbsent(set.code(), set) != null) {
            throw new InvalidIndexSet(file, "the code " + set.code() + " is taken by another set");
        }
    }

    public Optional<IndexSet> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All sets, by code. */
    public Collection<IndexSet> all() {
        return byCode.values();
    }
}
