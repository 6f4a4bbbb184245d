package vn.trucot.pillar.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which files are kept: what offices send each other, and photos. A file is of a type if its name and its content say so. */
enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String mediaType;
    private final String ends;

    /**
     * A type.
     *
     * @param ends the ends of names, with blanks between
     */
    FileType(String mediaType, String ends) {
        this.mediaType = mediaType;
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

    private List<String> ends() {
        return List.of(ends.split(" ", -1));
    }
}
