package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Makes and removes folders. */
final class Folders {

    private Folders() {}

    /** Only the owner may look inside. */
    static void createPrivate(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException problem) {
            throw new StartFailed("cannot make the folder " + folder + ": " + problem.getMessage(), problem);
        }
    }

    /** Removes a folder and all that is in it; none is no error. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException problem)
                        throws IOException {
                    Files.deleteIfExists(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException problem) {
            throw new StartFailed("cannot remove the folder " + folder + ": " + problem.getMessage(), problem);
        }
    }
}
