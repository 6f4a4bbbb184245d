package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What session cookies are encrypted with: made once and kept in the data folder, readable by its owner only. */
final class SessionKey {

    private static final int BYTES = 32;

    private SessionKey() {}

    static String of(Path folder) {
        Path file = folder.resolve("session-key");
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(folder);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailed("the session key in " + folder + " could not be made or read: " + e.getMessage(), e);
        }
    }
}
