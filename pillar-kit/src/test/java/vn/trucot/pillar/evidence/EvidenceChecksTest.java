package vn.trucot.pillar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
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
import vn.trucot.problem.ProblemCode;

/** Which evidence is let in. */
class EvidenceChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final String DIGEST = "75bffcd2dafc3b05f1c4e7e5f2ab8c8a8e9e8e8a4b9b2bba6e49ed2cca9a5fe5";

    @Test
    void aDocumentALinkAndAFileHaveWhatTheirKindNeeds() {
        // When / Then
        assertThat(EvidenceChecks.check(document(TODAY), TODAY).sha256()).isNull();
        assertThat(EvidenceChecks.check(link("https://yenbai.gov.vn/a?b=c"), TODAY)
                        .sha256())
                .isNull();
        assertThat(EvidenceChecks.check(file("Biên bản.pdf", DIGEST, null), TODAY)
                        .sha256())
                .isEqualTo(DIGEST);
        assertThat(EvidenceChecks.check(file("a.pdf", null, PDF), TODAY).sha256())
                .hasSize(64);
        assertThat(EvidenceChecks.check(file("a.pdf", DIGEST.toUpperCase(Locale.ROOT), null), TODAY)
                        .sha256())
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
                        EvidenceKind.FILE, null, null, null, null, null, null, "a.pdf", DIGEST, "%PDF", null)))
                .containsExactly("/content");
        assertThat(faults(file("a.pdf", null, Arrays.copyOf(PDF, EvidenceChecks.LARGEST_IN_JSON + 1))))
                .containsExactly("/content");
        assertThat(EvidenceChecks.check(file("a.pdf", null, Arrays.copyOf(PDF, EvidenceChecks.LARGEST_IN_JSON)), TODAY)
                        .sha256())
                .hasSize(64);
    }

    @Test
    void aFileThatComesAsItIsMayHaveTwentyMebibytes() {
        // Given
        EvidenceRequest told = file("a.pdf", null, null);

        // When
        NewEvidence most = received(told, SampleFiles.pdf(20 << 20));

        // Then
        assertThat(most.file()).extracting(ReceivedFile::size).isEqualTo(20 << 20);
        most.close();
        assertThat(refusal(told, SampleFiles.pdf((20 << 20) + 1))).isEqualTo(ProblemCode.BODY_TOO_LARGE);
        assertThat(refusal(told, new byte[0])).isEqualTo(ProblemCode.VALIDATION_FAILED);
        assertThat(refusal(file("a.docx", null, null), PDF)).isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        assertThat(refusal(file("a.pdf", DIGEST.replace('7', '8'), null), PDF))
                .isEqualTo(ProblemCode.VALIDATION_FAILED);
        assertThat(refusal(file("a.exe", null, null), PDF)).isEqualTo(ProblemCode.VALIDATION_FAILED);
    }

    @Test
    void aLinkAndAFileMayHaveTheNumberDayAndIssuerOfWhatTheyShow() {
        // Given
        EvidenceRequest link = new EvidenceRequest(
                EvidenceKind.LINK, null, null, "12/QĐ-UBND", TODAY, "UBND xã", "https://a.vn", null, null, null, null);
        EvidenceRequest late = new EvidenceRequest(
                EvidenceKind.FILE, null, null, null, TODAY.plusDays(1), null, null, "a.pdf", DIGEST, null, true);

        // When / Then
        assertThat(EvidenceChecks.check(link, TODAY).sha256()).isNull();
        assertThat(faults(late)).containsExactly("/documentDate", "/forEverybody");
    }

    @Test
    void whatIsMissingAndWhatBelongsToAnotherKindIsNamedAtOnce() {
        // Given
        EvidenceRequest mixed = new EvidenceRequest(
                EvidenceKind.DOCUMENT,
                null,
                null,
                " ",
                TODAY.plusDays(1),
                null,
                "https://a.vn",
                null,
                DIGEST,
                null,
                null);

        // When / Then
        assertThat(faults(mixed)).containsExactly("/documentNumber", "/issuer", "/link", "/sha256", "/documentDate");
    }

    private static Iterable<String> faults(EvidenceRequest sent) {
        Problem problem = catchThrowableOfType(Problem.class, () -> EvidenceChecks.check(sent, TODAY));
        return problem.faults().stream().map(Fault::pointer).toList();
    }

    private static NewEvidence received(EvidenceRequest told, byte[] file) {
        return EvidenceChecks.check(told, new ByteArrayInputStream(file), TODAY);
    }

    private static ProblemCode refusal(EvidenceRequest told, byte[] file) {
        return catchThrowableOfType(Problem.class, () -> received(told, file)).code();
    }

    private static EvidenceRequest document(LocalDate day) {
        return new EvidenceRequest(
                EvidenceKind.DOCUMENT, null, "Quyết định", "12/QĐ-UBND", day, "UBND xã", null, null, null, null, null);
    }

    private static EvidenceRequest link(String link) {
        return new EvidenceRequest(EvidenceKind.LINK, null, null, null, null, null, link, null, null, null, null);
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
                content == null ? null : Base64.getEncoder().encodeToString(content),
                null);
    }
}
