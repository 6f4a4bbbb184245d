package vn.trucot.pillar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what both its name and its first bytes say. */
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
                "macro.xlsm, -",
                "trang.html, -",
                "pdf., -",
                "không tên, -"
            })
    void theEndOfTheNameSaysTheType(String name, @Nullable FileType type) {
        assertThat(FileType.of(name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, 255044462d312e37, true",
        "PDF, 255044462d, true",
        "PDF, 25504446, false",
        "PDF, 3c68746d6c, false",
        "PNG, 89504e470d0a, true",
        "JPEG, ffd8ffe0, true",
        "JPEG, ffd9ffe0, false",
        "XLSX, 504b030414, true",
        "DOCX, 504b0506, false"
    })
    void theFirstBytesMustBeThoseOfTheType(FileType type, String bytes, boolean begins) {
        assertThat(type.begins(HexFormat.of().parseHex(bytes))).isEqualTo(begins);
    }

    @Test
    void nothingBeginsAsAFile() {
        for (FileType type : FileType.values()) {
            assertThat(type.begins(new byte[0])).as(type.name()).isFalse();
            assertThat(type.begins("<script>".getBytes(StandardCharsets.UTF_8)))
                    .as(type.name())
                    .isFalse();
        }
    }

    @Test
    void allEndsThatAreKeptAreToldToWhoSendsAnother() {
        assertThat(FileType.allowed()).isEqualTo("pdf, png, jpg, jpeg, docx, xlsx, odt, ods");
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
                Instant.parse("2025-05-01T00:00:00Z"),
                "lan",
                withdrawal);
    }
}
