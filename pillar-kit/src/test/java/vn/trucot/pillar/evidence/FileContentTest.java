package vn.trucot.pillar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** A file is what its content says; what runs, hides or unpacks to too much is refused with why. */
class FileContentTest {

    @TempDir
    Path folder;

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of(SampleFiles.pdf(100_000), FileType.PDF),
                Arguments.of(SampleFiles.pdf(5), FileType.PDF),
                Arguments.of(SampleFiles.beginning("89504e470d0a1a0a"), FileType.PNG),
                Arguments.of(SampleFiles.beginning("ffd8ffe000104a464946"), FileType.JPEG),
                Arguments.of(SampleFiles.beginning("52494646000000005745425056503820"), FileType.WEBP),
                Arguments.of(SampleFiles.docx(), FileType.DOCX),
                Arguments.of(SampleFiles.xlsx(), FileType.XLSX),
                Arguments.of(SampleFiles.pptx(), FileType.PPTX),
                Arguments.of(SampleFiles.odt(), FileType.ODT),
                Arguments.of(SampleFiles.ods(), FileType.ODS));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatOfficesSendEachOtherIsRecognised(byte[] content, FileType type) throws IOException {
        assertThat(FileContent.type(file(content))).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        byte[] docx = SampleFiles.docx();
        byte[] damaged = docx.clone();
        damaged[docx.length / 4] ^= 0x55;
        return Stream.of(
                Arguments.of(new byte[0], "is none of"),
                Arguments.of(SampleFiles.text("%PDF"), "is none of"),
                Arguments.of(SampleFiles.encryptedPdf(), "PDF is encrypted"),
                Arguments.of(SampleFiles.beginning("89504e47"), "is none of"),
                Arguments.of(SampleFiles.beginning("52494646000000005741564566"), "is none of"),
                Arguments.of(SampleFiles.beginning("d0cf11e0a1b11ae1"), "encrypted or of before 2007"),
                Arguments.of(SampleFiles.beginning("4d5a9000"), "a program"),
                Arguments.of(SampleFiles.beginning("7f454c46"), "a program"),
                Arguments.of(SampleFiles.text("#!/bin/sh\n"), "a program"),
                Arguments.of(SampleFiles.text("\uFEFF \n<!DOCTYPE html><script>"), "HTML, SVG"),
                Arguments.of(SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "HTML, SVG"),
                Arguments.of(SampleFiles.text("số liệu"), "is none of"),
                Arguments.of(SampleFiles.packed(), "packed, but none of"),
                Arguments.of(SampleFiles.docm(), "macros"),
                Arguments.of(
                        SampleFiles.docxWith("word/vbaProject.bin", new byte[10]), "macros ('word/vbaProject.bin')"),
                Arguments.of(SampleFiles.docxWith("xl/macrosheets/sheet1.xml", new byte[10]), "macros"),
                Arguments.of(SampleFiles.odtWithMacros(), "macros"),
                Arguments.of(
                        SampleFiles.docxWith("word/media/image1.png", SampleFiles.beginning("4d5a9000")),
                        "'word/media/image1.png' is a program"),
                Arguments.of(SampleFiles.encryptedZip(), "is encrypted"),
                Arguments.of(SampleFiles.encryptedOdt(), "is encrypted"),
                Arguments.of(SampleFiles.bomb(), "unpacks to more than 256 MiB"),
                Arguments.of(damaged, "was damaged"),
                Arguments.of(Arrays.copyOf(docx, docx.length / 2), "was damaged"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoneOfTheseOrHidesWhatItHoldsIsRefusedWithWhy(byte[] content, String why) throws IOException {
        // Given
        Path file = file(content);

        // When
        Problem problem = catchThrowableOfType(Problem.class, () -> FileContent.type(file));

        // Then
        assertThat(problem.code()).isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        assertThat(problem.detail()).contains(why);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sent"), content);
    }
}
