package vn.trucot.pillar.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as offices and phones make them, as small as can be, and such that only look so. */
public final class SampleFiles {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private SampleFiles() {}

    /** A PDF of about so many bytes. */
    public static byte[] pdf(int size) {
        byte[] file = new byte[size];
        Arrays.fill(file, (byte) 'x');
        byte[] head = text("%PDF-1.7\n1 0 obj << /EncryptMetadata false >> stream\n");
        System.arraycopy(head, 0, file, 0, Math.min(head.length, size));
        return file;
    }

    /** A document of a word processor. */
    public static byte[] docx() {
        return office(WORD, Map.of("word/document.xml", text("<document/>")));
    }

    static byte[] encryptedPdf() {
        return text("%PDF-1.7\n%%\ntrailer << /Root 1 0 R /Encrypt 12 0 R >>");
    }

    static byte[] xlsx() {
        return office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", Map.of());
    }

    static byte[] pptx() {
        return office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", Map.of());
    }

    static byte[] odt() {
        return zip(parts("mimetype", text(ODF + "text")));
    }

    static byte[] ods() {
        return zip(parts("mimetype", text(ODF + "spreadsheet")));
    }

    static byte[] encryptedOdt() {
        return zip(parts(
                "mimetype",
                text(ODF + "text"),
                "META-INF/manifest.xml",
                text("<manifest:encryption-data checksum=\"\"/>")));
    }

    static byte[] odtWithMacros() {
        return zip(parts("mimetype", text(ODF + "text"), "Basic/Standard/Module1.xml", text("<script:module/>")));
    }

    static byte[] docxWith(String part, byte[] content) {
        return office(WORD, Map.of(part, content));
    }

    static byte[] docm() {
        return office("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of());
    }

    static byte[] packed() {
        return zip(parts("readme.txt", text("nothing")));
    }

    /** A document that unpacks to more than a thousand times its size. */
    static byte[] bomb() {
        return docxWith("word/document.xml", new byte[257 << 20]);
    }

    /** A document with a part that says of itself that it is encrypted. */
    static byte[] encryptedZip() {
        byte[] file = docx();
        for (int i = 0; i + 10 < file.length; i++) {
            boolean local = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3 && file[i + 3] == 4;
            boolean central = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2;
            if (local || central) {
                file[i + (local ? 6 : 8)] |= 1;
            }
        }
        return file;
    }

    /** What begins with these bytes. */
    static byte[] beginning(String hex) {
        return Arrays.copyOf(HexFormat.of().parseHex(hex), 600);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] office(String type, Map<String, byte[]> more) {
        Map<String, byte[]> parts = parts(TYPES, text("<Types><Override ContentType=\"" + type + "\"/></Types>"));
        parts.putAll(more);
        return zip(parts);
    }

    private static Map<String, byte[]> parts(String name, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(name, content);
        return parts;
    }

    private static Map<String, byte[]> parts(String name, byte[] content, String other, byte[] contentOfOther) {
        Map<String, byte[]> parts = parts(name, content);
        parts.put(other, contentOfOther);
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
