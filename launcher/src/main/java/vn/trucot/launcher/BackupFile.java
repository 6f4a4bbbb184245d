package vn.trucot.launcher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A backup: a ZIP of files and folders whose last entry lists the SHA-256 of each, so that a bit that changed, or a file that is
 * missing or too many, is found before anything is replaced.
 */
final class BackupFile {

    static final String MANIFEST = "MANIFEST";

    /** First line of a manifest; another form of the file has another. */
    private static final String FORM = "trucot backup 1";

    private BackupFile() {}

    /** Writes a backup, which only its owner may read: it holds keys. */
    static final class Writer implements AutoCloseable {

        private final Path file;
        private final ZipOutputStream zip;
        private final StringBuilder manifest = new StringBuilder(FORM + "\n");
        private final Map<String, Long> written = new LinkedHashMap<>();

        Writer(Path file) {
            this.file = file;
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                zip.setLevel(Deflater.BEST_SPEED);
            } catch (IOException e) {
                throw new StartFailed("file " + file + " could not be made: " + e.getMessage(), e);
            }
        }

        void folder(String name) {
            try {
                zip.putNextEntry(new ZipEntry(name + "/"));
                zip.closeEntry();
            } catch (IOException e) {
                throw failed(e);
            }
        }

        void text(String name, String content) {
            try (InputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))) {
                file(name, bytes);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        void file(String name, InputStream bytes) throws IOException {
            MessageDigest digest = sha256();
            zip.putNextEntry(new ZipEntry(name));
            long size = new DigestInputStream(bytes, digest).transferTo(zip);
            zip.closeEntry();
            written.put(name, size);
            manifest.append(HexFormat.of().formatHex(digest.digest()))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }

        int files() {
            return written.size();
        }

        long bytes() {
            return written.values().stream().mapToLong(Long::longValue).sum();
        }

        /** With the manifest the backup is whole. */
        void finish() {
            try {
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() {
            try {
                zip.close();
            } catch (IOException e) {
                throw failed(e);
            }
        }

        private StartFailed failed(IOException e) {
            return new StartFailed("file " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    /**
     * Unpacks a backup into an empty folder and compares each file with the manifest.
     *
     * @throws StartFailed naming the first file that is not as it was written
     */
    static void unpack(Path file, Path into) {
        Map<String, String> found = new LinkedHashMap<>();
        String manifest = "";
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MANIFEST)) {
                    manifest = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                } else if (entry.isDirectory()) {
                    Folders.createPrivate(within(into, entry.getName()));
                } else {
                    found.put(entry.getName(), unpacked(zip, within(into, entry.getName())));
                }
            }
        } catch (IOException e) {
            throw new StartFailed(file + " is no whole backup, after " + found.size() + " files: " + e.getMessage(), e);
        }
        compare(file, manifest, found);
    }

    private static void compare(Path file, String manifest, Map<String, String> found) {
        List<String> lines = manifest.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FORM)) {
            throw new StartFailed(file + " is no whole backup: it has no manifest '" + FORM + "'");
        }
        Set<String> known = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            int end = line.indexOf("  ");
            String name = line.substring(end + 2);
            known.add(name);
            if (!line.substring(0, Math.max(0, end)).equals(found.get(name))) {
                throw new StartFailed("in " + file + " the file " + name
                        + (found.containsKey(name) ? " was changed" : " is missing"));
            }
        }
        found.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartFailed("in " + file + " the file " + name + " is too many");
                });
    }

    private static String unpacked(InputStream bytes, Path file) throws IOException {
        MessageDigest digest = sha256();
        Folders.createPrivate(Objects.requireNonNull(file.getParent()));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            new DigestInputStream(bytes, digest).transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path within(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new StartFailed("a backup has no file " + name);
        }
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
