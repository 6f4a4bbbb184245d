package vn.trucot.scoring.indexset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index set as it is written down, in YAML.
 *
 * @param name under which a refusal speaks of it
 */
public record IndexSetFile(String name, String text) {

    /** The file of the set of this code that comes with the suite; empty if none does. */
    public static Optional<IndexSetFile> builtIn(String code) {
        String name = "index-sets/" + code + ".yaml";
        try (InputStream file = IndexSetFile.class.getClassLoader().getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new IndexSetFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new InvalidIndexSet(name, e);
        }
    }

    /**
     * The files {@code *.yaml} of a folder, in the order of their names, each named with the folder it lies in;
     * {@link InvalidIndexSet} names what cannot be read.
     */
    public static List<IndexSetFile> in(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.yaml")) {
            found.forEach(paths::add);
        } catch (IOException e) {
            throw new InvalidIndexSet(folder.toString(), e);
        }
        return paths.stream().sorted().map(path -> at(folder, path)).toList();
    }

    private static IndexSetFile at(Path folder, Path path) {
        try {
            return new IndexSetFile(name(folder, path), Files.readString(path));
        } catch (IOException e) {
            throw new InvalidIndexSet(name(folder, path), e);
        }
    }

    private static String name(Path folder, Path path) {
        Path last = folder.getFileName();
        return (last == null ? folder : last).resolve(folder.relativize(path)).toString();
    }

    /** The checked set; {@link InvalidIndexSet} names the file, the place in it and the reason. */
    public IndexSet read() {
        return new IndexSetReader().read(this);
    }
}
