package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.trucot.chain.LogName;
import vn.trucot.chain.Reached;

/** The last checkpoint of each log when all was well, kept beside the keys: what a log must still begin with. */
final class SeenCheckpoints {

    private static final int WORDS = 5;

    private final Path file;
    private final Map<String, Reached> last = new TreeMap<>();

    SeenCheckpoints(Path folder) {
        this.file = folder.resolve("chain-seen");
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] words = line.split(" ", WORDS);
                last.put(
                        words[0],
                        new Reached(
                                Long.parseLong(words[1]),
                                Long.parseLong(words[2]),
                                Long.parseLong(words[3]),
                                HexFormat.of().parseHex(words[4])));
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new StartFailed("file " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    Optional<Reached> of(LogName log) {
        return Optional.ofNullable(last.get(log.toString()));
    }

    /** Keeps where a log is that was found well. */
    void keep(LogName log, Reached reached) {
        if (reached.checkpoint() > 0) {
            last.put(log.toString(), reached);
        }
    }

    void write() {
        List<String> lines = last.entrySet().stream()
                .map(seen -> String.join(
                        " ",
                        seen.getKey(),
                        Long.toString(seen.getValue().checkpoint()),
                        Long.toString(seen.getValue().rows()),
                        Long.toString(seen.getValue().position()),
                        HexFormat.of().formatHex(seen.getValue().hash())))
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new StartFailed("file " + file + " could not be written: " + e.getMessage(), e);
        }
    }
}
