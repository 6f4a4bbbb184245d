package vn.trucot.pillar.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Says what a file is by its content, whatever it is called; no more of it is in memory than a buffer. */
final class FileContent {

    private static final int HEAD = 512;
    private static final String ZIP = "504b0304";
    private static final String PDF = "255044462d";
    private static final String PNG = "89504e470d0a1a0a";
    private static final String JPEG = "ffd8ff";
    private static final String RIFF = "52494646";
    private static final String WEBP = "57454250";
    private static final int FORM_OF_RIFF = 8;

    /** Office files of before 2007, and those of today that are encrypted. */
    private static final String OLE = "d0cf11e0a1b11ae1";

    /** Programs of Windows, Linux and macOS, and scripts. */
    private static final List<String> PROGRAMS =
            List.of("4d5a", "7f454c46", "cffaedfe", "cefaedfe", "cafebabe", "2321");

    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    private final byte[] head;

    private FileContent(byte[] head) {
        this.head = head;
    }

    /**
     * The type of a file.
     *
     * @throws Problem UNSUPPORTED_MEDIA_TYPE if it is of none that is kept, or runs, or hides what it holds
     */
    static FileType type(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new FileContent(bytes.readNBytes(HEAD)).typeOf(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was received is gone", e);
        }
    }

    /** Whether it begins as what a machine runs. */
    static boolean isProgram(byte[] beginning) {
        FileContent content = new FileContent(beginning);
        return PROGRAMS.stream().anyMatch(content::begins);
    }

    static Problem refused(String reason) {
        return new Problem(ProblemCode.UNSUPPORTED_MEDIA_TYPE, reason);
    }

    private FileType typeOf(Path file) throws IOException {
        if (begins(ZIP)) {
            return ZipContent.type(file);
        }
        if (begins(PDF)) {
            mustBeReadable(file);
            return FileType.PDF;
        }
        if (begins(PNG)) {
            return FileType.PNG;
        }
        if (begins(JPEG)) {
            return FileType.JPEG;
        }
        if (begins(RIFF) && has(WEBP, FORM_OF_RIFF)) {
            return FileType.WEBP;
        }
        throw foreign();
    }

    private Problem foreign() {
        if (begins(OLE)) {
            return refused(
                    "the content is an office file that is encrypted or of before 2007; save it without a password, as"
                            + " DOCX, XLSX or PPTX");
        }
        if (isProgram(head)) {
            return refused("the content is a program");
        }
        if (isMarkup()) {
            return refused("the content is HTML, SVG or another text that a browser may run");
        }
        return refused("the content is none of " + FileType.allowed());
    }

    private boolean isMarkup() {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\0", "");
        return text.stripLeading().startsWith("<");
    }

    /** An encrypted PDF says so where it says what it consists of, which is never packed. */
    private static void mustBeReadable(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                if (matched == ENCRYPTED.length && !Character.isLetterOrDigit(next)) {
                    throw refused("the PDF is encrypted; save it without a password");
                }
                matched = matched < ENCRYPTED.length && next == ENCRYPTED[matched]
                        ? matched + 1
                        : next == ENCRYPTED[0] ? 1 : 0;
            }
        }
    }

    private boolean begins(String hex) {
        return has(hex, 0);
    }

    private boolean has(String hex, int at) {
        byte[] sought = HexFormat.of().parseHex(hex);
        return head.length >= at + sought.length
                && Arrays.equals(head, at, at + sought.length, sought, 0, sought.length);
    }
}
