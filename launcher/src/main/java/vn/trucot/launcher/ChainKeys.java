package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import vn.trucot.chain.KnownKeys;
import vn.trucot.chain.SigningKey;

/**
 * What the logs of this machine are signed with: made once and kept in the data folder, readable by its owner only. Without the file a
 * new key is made, and the public halves of all that ever signed stay beside it.
 */
record ChainKeys(Path folder) {

    /** The key as services are told it. */
    String present() {
        Path file = folder.resolve("chain-key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, SigningKey.make().written());
            }
            SigningKey key = SigningKey.read(Files.readString(file));
            remember(Base64.getEncoder().encodeToString(key.open()));
            return key.written();
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailed(
                    "the key of the logs in " + folder + " could not be made or read: " + e.getMessage(), e);
        }
    }

    /** The keys whose signatures count here. */
    KnownKeys known() {
        KnownKeys keys = new KnownKeys();
        try {
            open().forEach(key -> keys.with(Base64.getDecoder().decode(key)));
            return keys;
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailed("the public keys in " + openFile() + " could not be read: " + e.getMessage(), e);
        }
    }

    private void remember(String key) throws IOException {
        if (!open().contains(key)) {
            Files.writeString(openFile(), key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private List<String> open() throws IOException {
        return Files.exists(openFile()) ? Files.readAllLines(openFile()) : List.of();
    }

    private Path openFile() {
        return folder.resolve("chain-keys.pub");
    }
}
