package vn.trucot.gateway.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.trucot.events.Names;
import vn.trucot.events.Period;
import vn.trucot.gateway.file.FileWords;

/**
 * A report as a Word document in the form of an administrative document (Annex I of Decree 30/2020/ND-CP, as transcribed): what a
 * person must fill in, number, place, day, recipients and who signs, stays blank.
 */
final class WordReport {

    private static final String NONE = "–";
    private static final String FONT = "Times New Roman";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int TEXT = 13;
    private static final int SMALL = 10;
    private static final int TWIPS_OF_MM = 57;
    private static final int FIRST_LINE = 720; // 1.27 cm
    private static final int BETWEEN = 120; // 6 pt

    private final ReportAnswer report;
    private final FileWords words;
    private final URI site;
    private final Sentences numbers;
    private final XWPFDocument document = new XWPFDocument();

    /**
     * Begins.
     *
     * @param site where the pages are, to which each number leads
     */
    WordReport(ReportAnswer report, FileWords words, URI site) {
        this.report = report;
        this.words = words;
        this.site = site;
        this.numbers = new Sentences(words, report.orgUnit(), report.period());
    }

    byte[] bytes() {
        page();
        head();
        titles();
        if (report.demo()) {
            warning();
        }
        int number = 1;
        for (ReportAnswer.Section section : report.sections()) {
            heading(number++ + ". " + words.name(section.title()));
            section.sentences().forEach(this::sentence);
            table(section.rows());
        }
        closing();
        signature();
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(20 * TWIPS_OF_MM));
        margins.setBottom(BigInteger.valueOf(20 * TWIPS_OF_MM));
        margins.setLeft(BigInteger.valueOf(30 * TWIPS_OF_MM));
        margins.setRight(BigInteger.valueOf(15 * TWIPS_OF_MM));
        section.addNewTitlePg();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private void head() {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        Names superior = report.superior();
        left.setWidth("42%");
        right.setWidth("58%");
        centred(left.getParagraphs().getFirst(), superior == null ? "" : capitals(superior), 12, false, false);
        centred(left.addParagraph(), capitals(report.names()), 12, true, false);
        centred(left.addParagraph(), "Số:        /BC-", TEXT, false, false);
        centred(right.getParagraphs().getFirst(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        centred(right.addParagraph(), "Độc lập - Tự do - Hạnh phúc", TEXT, true, false)
                .setBorderBottom(Borders.SINGLE);
        centred(right.addParagraph(), "                , ngày      tháng      năm", TEXT, false, true);
    }

    private String capitals(Names names) {
        return words.unit(names).toUpperCase(Locale.ROOT);
    }

    private void titles() {
        XWPFParagraph kind = centred(
                document.createParagraph(), words.name(report.title()).toUpperCase(Locale.ROOT), 14, true, false);
        kind.setSpacingBefore(2 * BETWEEN);
        centred(document.createParagraph(), report.subject(), 14, true, false).setSpacingAfter(2 * BETWEEN);
    }

    private void warning() {
        XWPFParagraph paragraph = centred(document.createParagraph(), words.say("report.demo"), TEXT, true, false);
        Stream.<Consumer<Borders>>of(
                        paragraph::setBorderTop,
                        paragraph::setBorderBottom,
                        paragraph::setBorderLeft,
                        paragraph::setBorderRight)
                .forEach(side -> side.accept(Borders.SINGLE));
        paragraph.setSpacingAfter(BETWEEN);
    }

    private static XWPFParagraph centred(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        run(paragraph.createRun(), text, size, bold, italic);
        return paragraph;
    }

    private static void run(XWPFRun run, String text, int size, boolean bold, boolean italic) {
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
    }

    private void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(2 * BETWEEN);
        paragraph.setSpacingAfter(BETWEEN);
        paragraph.setKeepNext(true);
        run(paragraph.createRun(), text, TEXT, true, false);
    }

    private void sentence(List<ReportPart> parts) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingAfter(BETWEEN);
        parts.forEach(part -> part(paragraph, part.text(), part.figure(), TEXT));
    }

    private void part(XWPFParagraph paragraph, String text, @Nullable String figure, int size) {
        XWPFRun run = figure == null ? paragraph.createRun() : paragraph.createHyperlinkRun(address(figure));
        run(run, text, size, false, false);
    }

    private String address(String figure) {
        return site.resolve("/units/" + report.orgUnit() + "?period=" + report.period() + "&explain=" + figure
                        + (report.asOf() == null ? "" : "&asOf=" + report.asOf()))
                .toString();
    }

    private void table(List<ReportRow> rows) {
        XWPFTable table = document.createTable(1, 1);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.getCell(0).setWidth("24%");
        cell(head.getCell(0), words.say("report.column.indicator"), null, true, ParagraphAlignment.CENTER);
        for (String column : List.of(
                "unit", "plan", "previous", "value", "cumulative", "percent", "yearBefore", "cumulativeYearBefore")) {
            cell(head.createCell(), words.say("report.column." + column), null, true, ParagraphAlignment.CENTER);
        }
        rows.forEach(row -> row(table.createRow(), row));
        document.createParagraph().setSpacingAfter(0);
    }

    private void row(XWPFTableRow cells, ReportRow row) {
        cells.setCantSplitRow(true);
        Period period = report.period();
        cell(cells.getCell(0), words.name(row.names()), null, false, ParagraphAlignment.LEFT);
        cell(cells.getCell(1), words.measureUnit(row.measureUnit()), null, false, ParagraphAlignment.LEFT);
        number(cells.getCell(2), row.plan(), row, null);
        number(cells.getCell(3), row.previous(), row, period.previous());
        number(cells.getCell(4), row.value(), row, period);
        number(cells.getCell(5), row.cumulative(), row, null);
        BigDecimal percent = row.percentOfPlan();
        cell(
                cells.getCell(6),
                percent == null ? NONE : numbers.written(percent, 1),
                null,
                false,
                ParagraphAlignment.RIGHT);
        number(cells.getCell(7), row.yearBefore(), row, period.yearBefore());
        number(cells.getCell(8), row.cumulativeYearBefore(), row, null);
    }

    private void number(XWPFTableCell cell, @Nullable BigDecimal value, ReportRow row, @Nullable Period of) {
        String figure = of == null ? null : row.indicator() + "@" + report.orgUnit() + "@" + of;
        String text = value == null ? NONE : numbers.written(value, row.decimals());
        cell(cell, text, value == null ? null : figure, false, ParagraphAlignment.RIGHT);
    }

    private void cell(
            XWPFTableCell cell, String text, @Nullable String figure, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        if (figure == null) {
            run(paragraph.createRun(), text, SMALL, bold, false);
        } else {
            part(paragraph, text, figure, SMALL);
        }
    }

    private void closing() {
        sentence(List.of(ReportPart.words(words.say("report.closing")
                .replace("{version}", "" + report.version())
                .replace("{moment}", report.asOf() == null ? DAY.format(report.day()) : "" + report.asOf()))));
    }

    private void signature() {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        run(left.getParagraphs().getFirst().createRun(), "Nơi nhận:", 12, true, true);
        run(left.addParagraph().createRun(), "- ;", 11, false, false);
        run(left.addParagraph().createRun(), "- Lưu: VT.", 11, false, false);
        centred(right.getParagraphs().getFirst(), words.say("report.signer"), TEXT, true, false);
    }
}
