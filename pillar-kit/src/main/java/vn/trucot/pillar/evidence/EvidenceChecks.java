package vn.trucot.pillar.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Lets only such evidence in as can be followed: each kind with its own fields and no others. */
final class EvidenceChecks {

    /** Larger files are kept elsewhere: the bytes lie in the database, and a request is read into memory, many at a time. */
    static final int LARGEST = 2 << 20;

    private static final Map<EvidenceKind, Set<String>> FIELDS = Map.of(
            EvidenceKind.DOCUMENT, Set.of("documentNumber", "documentDate", "issuer"),
            EvidenceKind.LINK, Set.of("link"),
            EvidenceKind.FILE, Set.of("fileName"));
    private static final Set<String> OF_FILE = Set.of("sha256", "content");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final EvidenceRequest sent;
    private final byte @Nullable [] content;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable String digest;

    private EvidenceChecks(EvidenceRequest sent) {
        this.sent = sent;
        this.content = sent.content() == null ? null : decoded(sent.content());
    }

    /**
     * Checks what is sent.
     *
     * @throws Problem VALIDATION_FAILED with all that is wrong
     */
    static EvidenceChecks check(EvidenceRequest sent, LocalDate today) {
        EvidenceChecks checks = new EvidenceChecks(sent);
        checks.fields();
        if (sent.documentDate() != null && sent.documentDate().isAfter(today)) {
            checks.fault("documentDate", sent.documentDate() + " is after today, " + today);
        }
        if (sent.link() != null) {
            checks.link(sent.link());
        }
        if (sent.kind() == EvidenceKind.FILE) {
            checks.digest = checks.file();
        }
        if (!checks.faults.isEmpty()) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED, checks.faults.getFirst().reason(), checks.faults);
        }
        return checks;
    }

    /** The digest of its file; null if it is none. */
    @Nullable
    String digest() {
        return digest;
    }

    /** The file; null if it is none, or kept elsewhere. */
    byte @Nullable [] content() {
        return content;
    }

    private byte @Nullable [] decoded(String base64) {
        if (base64.length() / 4 > LARGEST / 3 + 1) {
            fault(
                    "content",
                    "the file has about " + base64.length() / 4 * 3L + " bytes, 1 to " + LARGEST + " are kept");
            return null;
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            fault("content", "is no base64: " + e.getMessage());
            return null;
        }
    }

    private void fields() {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        given.put("documentNumber", sent.documentNumber());
        given.put("documentDate", sent.documentDate());
        given.put("issuer", sent.issuer());
        given.put("link", sent.link());
        given.put("fileName", sent.fileName());
        given.put("sha256", sent.sha256());
        given.put("content", sent.content());
        given.forEach((field, value) -> {
            boolean needed = FIELDS.getOrDefault(sent.kind(), Set.of()).contains(field);
            boolean isThere = value != null && !value.toString().isBlank();
            if (needed && !isThere) {
                fault(field, "a " + sent.kind() + " needs its " + field);
            } else if (!needed && value != null && !(sent.kind() == EvidenceKind.FILE && OF_FILE.contains(field))) {
                fault(field, "a " + sent.kind() + " has no " + field);
            }
        });
    }

    private void link(String link) {
        if (!isPage(link)) {
            fault("link", "'" + link + "' is no address that begins with http:// or https:// and names a host alone");
        }
    }

    private static boolean isPage(String link) {
        try {
            URI uri = new URI(link);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private @Nullable String file() {
        String name = sent.fileName() == null ? "" : sent.fileName();
        FileType type = FileType.of(name);
        if (name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
            fault("fileName", "a name without folders is needed");
        } else if (type == null && !name.isBlank()) {
            fault("fileName", "'" + name + "' ends in none of " + FileType.allowed());
        }
        String told = sent.sha256() == null ? null : sent.sha256().toLowerCase(Locale.ROOT);
        if (content == null) {
            if (told == null && sent.content() == null) {
                fault("sha256", "a file that does not come along needs its digest");
            }
            return told;
        }
        if (content.length == 0 || content.length > LARGEST) {
            fault("content", "the file has " + content.length + " bytes, 1 to " + LARGEST + " are kept");
        } else if (type != null && !type.begins(content)) {
            fault("content", "the file does not begin as a " + type + " does, which its name says it is");
        }
        String own = digest(content);
        if (told != null && !told.equals(own)) {
            fault("sha256", "the file that came along has the digest " + own);
        }
        return own;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void fault(String field, String reason) {
        faults.add(Fault.ofPointer("/" + field, ProblemCode.VALIDATION_FAILED, reason));
    }
}
