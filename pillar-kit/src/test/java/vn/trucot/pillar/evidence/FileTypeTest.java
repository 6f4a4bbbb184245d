package vn.trucot.pillar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of its name says what a file is to be. */
class FileTypeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "kế hoạch.pdf, PDF",
                "KE HOACH.PDF, PDF",
                "ảnh.jpg, JPEG",
                "ảnh.jpeg, JPEG",
                "bảng.v2.xlsx, XLSX",
                "văn bản.odt, ODT",
                "bảng.ods, ODS",
                "mẫu.docx, DOCX",
                "ảnh.png, PNG",
                "ảnh.webp, WEBP",
                "trình bày.pptx, PPTX",
                "cũ.doc, -",
                "macro.xlsm, -",
                "trang.html, -",
                "pdf., -",
                "không tên, -"
            })
    void theEndOfTheNameSaysTheType(String name, @Nullable FileType type) {
        assertThat(FileType.of(name)).isEqualTo(type);
    }

    @Test
    void allEndsThatAreKeptAreToldToWhoSendsAnother() {
        assertThat(FileType.allowed()).isEqualTo("pdf, png, jpg, jpeg, webp, docx, xlsx, pptx, odt, ods");
    }

    @Test
    void aPieceStandsUntilItIsWithdrawn() {
        // Given
        Instant now = Instant.parse("2025-05-15T03:00:00Z");
        Evidence standing = evidence(null);

        // When
        Evidence withdrawn = evidence(new Evidence.Withdrawal("sai số", now, "lan"));

        // Then
        assertThat(standing.stands()).isTrue();
        assertThat(withdrawn.stands()).isFalse();
    }

    private static Evidence evidence(Evidence.@Nullable Withdrawal withdrawal) {
        return new Evidence(
                1,
                EvidenceKind.LINK,
                null,
                "Cổng",
                null,
                null,
                null,
                "https://yenbai.example",
                null,
                null,
                false,
                null,
                false,
                Instant.parse("2025-05-01T00:00:00Z"),
                "lan",
                withdrawal);
    }
}
