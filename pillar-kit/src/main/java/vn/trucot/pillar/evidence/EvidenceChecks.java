package vn.trucot.pillar.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
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

    /** Bytes of a file that may come within JSON, which is read into memory, many at a time. */
    static final int LARGEST_IN_JSON = 2 << 20;

    private static final Map<EvidenceKind, Set<String>> NEEDED = Map.of(
            EvidenceKind.DOCUMENT, Set.of("documentNumber", "documentDate", "issuer"),
            EvidenceKind.LINK, Set.of("link"),
            EvidenceKind.FILE, Set.of("fileName"));
    private static final Map<EvidenceKind, Set<String>> POSSIBLE = Map.of(
            EvidenceKind.DOCUMENT,
            Set.of(),
            EvidenceKind.LINK,
            Set.of("documentNumber", "documentDate", "issuer"),
            EvidenceKind.FILE,
            Set.of("documentNumber", "documentDate", "issuer", "sha256", "content", "forEverybody"));
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final EvidenceRequest sent;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private EvidenceChecks(EvidenceRequest sent, LocalDate today) {
        this.sent = sent;
        this.today = today;
    }

    /**
     * Checks a piece whose file, if there is one, comes along in base64.
     *
     * @throws Problem VALIDATION_FAILED with all that is wrong
     */
    static NewEvidence check(EvidenceRequest sent, LocalDate today) {
        EvidenceChecks checks = new EvidenceChecks(sent, today);
        checks.described();
        InputStream content = sent.content() == null ? null : checks.decoded(sent.content());
        if (content == null) {
            checks.mustHaveDigest();
            checks.refuse();
            return new NewEvidence(sent, lower(sent.sha256()), null);
        }
        return checks.with(ReceivedFile.of(content), true);
    }

    /**
     * Checks a piece whose file is all that was sent, beside what is told of it.
     *
     * @throws Problem VALIDATION_FAILED with all that is wrong with what is told, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE if the
     *     content is none that is kept
     */
    static NewEvidence check(EvidenceRequest told, InputStream file, LocalDate today) {
        EvidenceChecks checks = new EvidenceChecks(told, today);
        checks.described();
        checks.refuse();
        return checks.with(ReceivedFile.of(file), false);
    }

    private void described() {
        fields();
        if (sent.documentDate() != null && sent.documentDate().isAfter(today)) {
            fault("documentDate", sent.documentDate() + " is after today, " + today);
        }
        if (sent.link() != null) {
            link(sent.link());
        }
        if (sent.kind() == EvidenceKind.FILE) {
            name(sent.fileName() == null ? "" : sent.fileName());
        }
    }

    /** @param collected whether what is wrong with the content is one mistake among others */
    private NewEvidence with(ReceivedFile file, boolean collected) {
        boolean isFit = false;
        try {
            content(file, collected);
            digest(file);
            refuse();
            isFit = true;
            return new NewEvidence(sent, file.sha256(), file);
        } finally {
            if (!isFit) {
                file.close();
            }
        }
    }

    private @Nullable InputStream decoded(String base64) {
        if (base64.length() / 4 > LARGEST_IN_JSON / 3 + 1) {
            fault(
                    "content",
                    "the file has about " + base64.length() / 4 * 3L + " bytes, at most " + LARGEST_IN_JSON
                            + " come within JSON; send it as it is");
            return null;
        }
        try {
            return new ByteArrayInputStream(Base64.getDecoder().decode(base64));
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
        given.put("forEverybody", sent.forEverybody());
        given.forEach((field, value) -> {
            boolean needed = NEEDED.getOrDefault(sent.kind(), Set.of()).contains(field);
            boolean possible = POSSIBLE.getOrDefault(sent.kind(), Set.of()).contains(field);
            boolean isThere = value != null && !value.toString().isBlank();
            if (needed && !isThere) {
                fault(field, "a " + sent.kind() + " needs its " + field);
            } else if (!needed && !possible && value != null) {
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

    private void name(String name) {
        if (name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
            fault("fileName", "a name without folders is needed");
        } else if (FileType.of(name) == null && !name.isBlank()) {
            fault("fileName", "'" + name + "' ends in none of " + FileType.allowed());
        }
    }

    private void mustHaveDigest() {
        if (sent.kind() == EvidenceKind.FILE && sent.sha256() == null && sent.content() == null) {
            fault("sha256", "a file that does not come along needs its digest");
        }
        if (sent.kind() == EvidenceKind.FILE && Boolean.TRUE.equals(sent.forEverybody()) && sent.content() == null) {
            fault("forEverybody", "only a file that comes along can be fetched by everybody");
        }
    }

    private void content(ReceivedFile file, boolean collected) {
        FileType said = FileType.of(sent.fileName() == null ? "" : sent.fileName());
        if (file.size() == 0 || (collected && file.size() > LARGEST_IN_JSON)) {
            int most = collected ? LARGEST_IN_JSON : ReceivedFile.LARGEST;
            fault("content", "the file has " + file.size() + " bytes, 1 to " + most + " are kept");
        } else if (said != null) {
            try {
                FileType found = FileContent.type(file.path());
                if (found != said) {
                    throw FileContent.refused("the content is " + found + ", but its name '" + sent.fileName()
                            + "' says that it is " + said);
                }
            } catch (Problem e) {
                if (!collected) {
                    throw e;
                }
                faults.add(Fault.ofPointer("/content", ProblemCode.VALIDATION_FAILED, e.detail()));
            }
        }
    }

    private void digest(ReceivedFile file) {
        String told = lower(sent.sha256());
        if (told != null && !told.equals(file.sha256())) {
            fault("sha256", "the file that came along has the digest " + file.sha256());
        }
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new Problem(ProblemCode.VALIDATION_FAILED, faults.getFirst().reason(), faults);
        }
    }

    private static @Nullable String lower(@Nullable String digest) {
        return digest == null ? null : digest.toLowerCase(Locale.ROOT);
    }

    private void fault(String field, String reason) {
        faults.add(Fault.ofPointer("/" + field, ProblemCode.VALIDATION_FAILED, reason));
    }
}
