package vn.trucot.pillar.evidence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which files are kept: what offices send each other, recognised by the end of the name and by how the content begins. */
enum FileType {
    PDF("application/pdf", "255044462d", "pdf"),
    PNG("image/png", "89504e47", "png"),
    JPEG("image/jpeg", "ffd8ff", "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "504b0304", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "504b0304", "ods");

    private final String mediaType;
    private final String beginning;
    private final String ends;

    /**
     * A type.
     *
     * @param beginning the first bytes, in hexadecimal digits
     * @param ends the ends of names, with blanks between
     */
    FileType(String mediaType, String beginning, String ends) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.ends = ends;
    }

    /** The type that a name says; null for one that is not kept. */
    static @Nullable FileType of(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> type.ends().contains(end))
                .findFirst()
                .orElse(null);
    }

    /** The ends of names that are kept, for people. */
    static String allowed() {
        return String.join(
                ", ", Stream.of(values()).flatMap(type -> type.ends().stream()).toList());
    }

    String mediaType() {
        return mediaType;
    }

    boolean begins(byte[] content) {
        byte[] first = HexFormat.of().parseHex(beginning);
        return content.length >= first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }

    private List<String> ends() {
        return List.of(ends.split(" ", -1));
    }
}
