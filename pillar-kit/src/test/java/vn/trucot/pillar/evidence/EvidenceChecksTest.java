package vn.trucot.pillar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;

/** Which evidence is let in. */
class EvidenceChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final String DIGEST = "75bffcd2dafc3b05f1c4e7e5f2ab8c8a8e9e8e8a4b9b2bba6e49ed2cca9a5fe5";

    @Test
    void aDocumentALinkAndAFileHaveWhatTheirKindNeeds() {
        // When / Then
        assertThat(EvidenceChecks.check(document(TODAY), TODAY).digest()).isNull();
        assertThat(EvidenceChecks.check(link("https://yenbai.gov.vn/a?b=c"), TODAY)
                        .digest())
                .isNull();
        assertThat(EvidenceChecks.check(file("Biên bản.pdf", DIGEST, null), TODAY)
                        .digest())
                .isEqualTo(DIGEST);
        assertThat(EvidenceChecks.check(file("a.pdf", null, PDF), TODAY).digest())
                .hasSize(64);
        assertThat(EvidenceChecks.check(file("a.pdf", DIGEST.toUpperCase(Locale.ROOT), null), TODAY)
                        .digest())
                .isEqualTo(DIGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://yenbai.gov.vn/a",
                "//yenbai.gov.vn/a",
                "https:///a",
                "http://user:word@yenbai.gov.vn/",
                "yenbai.gov.vn",
                "https://yenbai.gov.vn/a b",
                "data:text/html,<script>"
            })
    void aLinkThatIsNoPageIsRefused(String link) {
        assertThat(faults(link(link))).containsExactly("/link");
    }

    @ParameterizedTest
    @CsvSource({"a.exe,/fileName", "a,/fileName", "../a.pdf,/fileName", "a.html,/fileName", "a.svg,/fileName"})
    void aFileThatOfficesDoNotSendEachOtherIsRefused(String name, String pointer) {
        assertThat(faults(file(name, DIGEST, null))).containsExactly(pointer);
    }

    @Test
    void aFileIsWhatItsNameSaysAndHasTheDigestThatIsTold() {
        // When / Then
        assertThat(faults(file("a.png", null, PDF))).containsExactly("/content");
        assertThat(faults(file("a.pdf", null, new byte[0]))).containsExactly("/content");
        assertThat(faults(file("a.pdf", DIGEST.replace('7', '8'), PDF))).containsExactly("/sha256");
        assertThat(faults(file("a.pdf", null, null))).containsExactly("/sha256");
        assertThat(faults(new EvidenceRequest(
                        EvidenceKind.FILE, null, null, null, null, null, null, "a.pdf", DIGEST, "%PDF")))
                .containsExactly("/content");
        assertThat(faults(file("a.pdf", null, Arrays.copyOf(PDF, EvidenceChecks.LARGEST + 1))))
                .containsExactly("/content");
        assertThat(EvidenceChecks.check(file("a.pdf", null, Arrays.copyOf(PDF, EvidenceChecks.LARGEST)), TODAY)
                        .digest())
                .hasSize(64);
    }

    @Test
    void whatIsMissingAndWhatBelongsToAnotherKindIsNamedAtOnce() {
        // Given
        EvidenceRequest mixed = new EvidenceRequest(
                EvidenceKind.DOCUMENT, null, null, " ", TODAY.plusDays(1), null, "https://a.vn", null, DIGEST, null);

        // When / Then
        assertThat(faults(mixed)).containsExactly("/documentNumber", "/issuer", "/link", "/sha256", "/documentDate");
    }

    private static Iterable<String> faults(EvidenceRequest sent) {
        Problem problem = catchThrowableOfType(Problem.class, () -> EvidenceChecks.check(sent, TODAY));
        return problem.faults().stream().map(Fault::pointer).toList();
    }

    private static EvidenceRequest document(LocalDate day) {
        return new EvidenceRequest(
                EvidenceKind.DOCUMENT, null, "Quyết định", "12/QĐ-UBND", day, "UBND xã", null, null, null, null);
    }

    private static EvidenceRequest link(String link) {
        return new EvidenceRequest(EvidenceKind.LINK, null, null, null, null, null, link, null, null, null);
    }

    private static EvidenceRequest file(String name, String sha256, byte[] content) {
        return new EvidenceRequest(
                EvidenceKind.FILE,
                null,
                null,
                null,
                null,
                null,
                null,
                name,
                sha256,
                content == null ? null : Base64.getEncoder().encodeToString(content));
    }
}
