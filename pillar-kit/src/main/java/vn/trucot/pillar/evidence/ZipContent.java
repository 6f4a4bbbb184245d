package vn.trucot.pillar.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.trucot.pillar.importing.ZipHeads;
import vn.trucot.problem.Problem;

/**
 * Says which office file a packed file is, by what stands in it, and refuses those that run, hide what they hold or unpack to
 * many times their size. All parts are unpacked once, a buffer at a time.
 */
final class ZipContent {

    /** Bytes of all parts, unpacked. */
    private static final long LARGEST = 256L << 20;

    /** Bytes of a part that says what the file is. */
    private static final int LARGEST_TOLD = 1 << 20;

    private static final int BEGINNING = 8;
    private static final String TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final Pattern MACROS = Pattern.compile(
            ".*vbaproject[^/]*\\.bin|.*vbadata\\.xml|(.*/)?(macrosheets|activex)/.*|(basic|scripts)/.*");

    private static final Map<String, FileType> OFFICE = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private final ZipFile zip;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private ZipContent(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * The type of a packed file.
     *
     * @throws Problem UNSUPPORTED_MEDIA_TYPE; BODY_TOO_LARGE if it has more parts than any office file
     */
    static FileType type(Path file) throws IOException {
        ZipHeads.check(file);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            ZipContent content = new ZipContent(zip);
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            content.mustBeReadable(parts);
            FileType type = content.type();
            for (ZipArchiveEntry part : parts) {
                content.unpack(part);
            }
            return type;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private void mustBeReadable(List<ZipArchiveEntry> parts) {
        long told = 0;
        for (ZipArchiveEntry part : parts) {
            told += Math.max(0, part.getSize());
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw FileContent.refused("the content is encrypted; save it without a password");
            }
            if (MACROS.matcher(part.getName().toLowerCase(Locale.ROOT)).matches()) {
                throw withMacros(part.getName());
            }
            if (!zip.canReadEntryData(part)) {
                throw damaged();
            }
        }
        if (told > LARGEST) {
            throw bomb();
        }
    }

    private FileType type() throws IOException {
        if (zip.getEntry(TYPES) != null) {
            return ofOffice(told(TYPES));
        }
        if (zip.getEntry(MIME_TYPE) != null) {
            if (zip.getEntry(MANIFEST) != null && told(MANIFEST).contains("encryption-data")) {
                throw FileContent.refused("the content is encrypted; save it without a password");
            }
            String said = told(MIME_TYPE).strip();
            return List.of(FileType.ODT, FileType.ODS).stream()
                    .filter(type -> type.mediaType().equals(said))
                    .findFirst()
                    .orElseThrow(ZipContent::foreign);
        }
        throw foreign();
    }

    private static FileType ofOffice(String types) {
        String said = types.toLowerCase(Locale.ROOT);
        if (said.contains("macroenabled") || said.contains("vbaproject")) {
            throw withMacros(TYPES);
        }
        return OFFICE.entrySet().stream()
                .filter(each -> said.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(ZipContent::foreign);
    }

    private String told(String name) throws IOException {
        try (InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
            byte[] text = bytes.readNBytes(LARGEST_TOLD + 1);
            if (text.length > LARGEST_TOLD) {
                throw bomb();
            }
            return new String(text, StandardCharsets.UTF_8);
        }
    }

    private void unpack(ZipArchiveEntry part) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int read = bytes.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = bytes.readNBytes(buffer, 0, buffer.length)) {
                if (size == 0 && FileContent.isProgram(Arrays.copyOf(buffer, Math.min(read, BEGINNING)))) {
                    throw FileContent.refused("its part '" + part.getName() + "' is a program");
                }
                size += read;
                unpacked += read;
                if (unpacked > LARGEST) {
                    throw bomb();
                }
                sum.update(buffer, 0, read);
            }
        }
        if (size != part.getSize() || sum.getValue() != part.getCrc()) {
            throw damaged();
        }
    }

    private static Problem withMacros(String part) {
        return FileContent.refused("the content has macros ('" + part + "'); save it without them");
    }

    private static Problem damaged() {
        return FileContent.refused("the content was damaged on the way, or is no office file; send it again");
    }

    private static Problem foreign() {
        return FileContent.refused("the content is packed, but none of " + FileType.allowed());
    }

    private static Problem bomb() {
        return FileContent.refused("the content unpacks to more than " + (LARGEST >> 20) + " MiB");
    }
}
