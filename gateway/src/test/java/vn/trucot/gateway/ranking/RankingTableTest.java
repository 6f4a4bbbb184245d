package vn.trucot.gateway.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Direction;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.file.Taken;
import vn.trucot.scoring.rank.Lack;

class RankingTableTest {

    @Test
    void textIsGuardedAgainstFormulasAndNumbersStayAsTheyAre() {
        // When
        String csv = new String(table().csv(false), StandardCharsets.UTF_8);

        // Then
        assertThat(csv.lines())
                .containsExactly(
                        "rank,orgUnit,name,value,points,scoredMaximum,demo,rankYearBefore,movement,valueYearBefore,state,"
                                + "applicableMaximum,scoredShare,comparable,notComparable,trial,goesOnAs",
                        "1,15.132,\"'=HYPERLINK(\"\"http://x.example\"\")\",10,,,false,4,-3,-5.25,VALUE,,,true,,,",
                        ",15.133,'-2+3,,,,,,,,NO_DATA,,,,,,");
    }

    @Test
    void aParentThatIsNoMoreIsNamedWithWhatItGoesOnAs() {
        // Given
        RankingAnswer full = answer();
        RankingAnswer none = new RankingAnswer(
                1,
                null,
                full.by(),
                Period.year(2026),
                LocalDate.of(2026, 12, 31),
                OrgUnitKind.COMMUNE,
                OrgUnitId.of("15"),
                false,
                List.of(),
                List.of(),
                new RankingAnswer.EndedParent(
                        name("Tỉnh Yên Bái"),
                        LocalDate.of(2025, 7, 1),
                        List.of(new RankingAnswer.EndedParent.Successor(
                                OrgUnitId.of("15~2025"), name("Tỉnh Lào Cai")))));

        // When
        String csv = new String(new RankingTable(none, null, null).csv(false), StandardCharsets.UTF_8);
        String words = new String(new RankingTable(none, null, null).csv(FileWords.VI), StandardCharsets.UTF_8);

        // Then
        assertThat(csv.lines()).hasSize(2).endsWith(",15,Tỉnh Yên Bái,,,,,,,,ENDED,,,,,,15~2025");
        assertThat(words).contains("đơn vị đã kết thúc");
    }

    @Test
    void whoAsksForAByteOrderMarkGetsOne() {
        assertThat(new String(table().csv(true), StandardCharsets.UTF_8)).startsWith("\uFEFFrank,");
    }

    @Test
    void aVietnameseSpreadsheetOpensItsCsvInColumnsAndReadsItsNumbers() {
        // When
        String csv = new String(table().csv(FileWords.VI), StandardCharsets.UTF_8);

        // Then
        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFHạng;Mã đơn vị;Đơn vị;Giá trị;Điểm đạt được;Điểm tối đa phần đã chấm;Số liệu mẫu (DEMO);"
                                + "Hạng năm trước;Thay đổi hạng;Giá trị năm trước;Tình trạng số liệu;"
                                + "Điểm tối đa phần áp dụng;Tỷ lệ đã chấm;So được với năm trước;Vì sao không so được;"
                                + "Bộ thử nghiệm;Nay là",
                        "1;15.132;\"'=HYPERLINK(\"\"http://x.example\"\")\";10;;;không;4;-3;-5,25;có số liệu;;;có;;;",
                        ";15.133;'-2+3;;;;;;;;chưa có số liệu;;;;;;");
    }

    @Test
    void aSheetHasItsHeadInWordsAboveWhichTheNamesForProgramsAreHiddenAndSaysWhatItIs() throws IOException {
        // When
        byte[] file = table().xlsx(FileWords.EN, new Taken(LocalDate.of(2026, 11, 28), "http://a/api", null));

        // Then
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("rank");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Rank");
            assertThat(rows.get(2).getCellAsNumber(9)).contains(new BigDecimal("-5.25"));
            assertThat(rows.get(2).getCellText(2)).isEqualTo("=HYPERLINK(\"http://x.example\")");
            assertThat(rows.get(3).getCellText(10)).isEqualTo("no data");
            List<String> notes = book.findSheet("Notes").orElseThrow().read().stream()
                    .map(row -> row.getCellText(0) + ": " + row.getCellText(1))
                    .toList();
            assertThat(notes)
                    .contains(
                            "Ranked by: Chỉ tiêu",
                            "Sample data (DEMO): none in this file",
                            "Licence: not stated; ask who publishes before you use it again",
                            "Taken on: 2026-11-28",
                            "Address: http://a/api");
        }
    }

    private static RankingTable table() {
        return new RankingTable(answer(), null, null);
    }

    private static RankingAnswer answer() {
        return new RankingAnswer(
                1,
                null,
                new RankingAnswer.Criterion(
                        null, null, null, name("Chỉ tiêu"), null, Direction.HIGHER_IS_BETTER, null, null),
                Period.year(2024),
                LocalDate.of(2024, 12, 31),
                OrgUnitKind.DISTRICT,
                null,
                false,
                List.of(new RankingAnswer.Place(
                        1,
                        false,
                        OrgUnitId.of("15.132"),
                        name("=HYPERLINK(\"http://x.example\")"),
                        new BigDecimal("10.00"),
                        null,
                        false,
                        4,
                        new RankingAnswer.Movement(true, null, 4, 7, -3),
                        new BigDecimal("-5.25"))),
                List.of(new RankingAnswer.Unranked(OrgUnitId.of("15.133"), name("-2+3"), Lack.NO_DATA, null)),
                null);
    }

    private static Names name(String vi) {
        return new Names(vi, null);
    }
}
