package vn.trucot.pillar.importing;

import static vn.trucot.pillar.importing.BrokenFile.xlsx;
import static vn.trucot.pillar.importing.RawWorkbook.CONTENT_TYPES;
import static vn.trucot.pillar.importing.RawWorkbook.RELATIONS;
import static vn.trucot.pillar.importing.RawWorkbook.SHEET;
import static vn.trucot.pillar.importing.RawWorkbook.TEXTS;
import static vn.trucot.pillar.importing.RawWorkbook.WORKBOOK;
import static vn.trucot.pillar.importing.RawWorkbook.row;
import static vn.trucot.pillar.importing.RawWorkbook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import vn.trucot.problem.ProblemCode;

/** Workbooks, and what is called so. */
final class BrokenWorkbooks {

    private static final String HEAD = row(1, "code", "orders", "on", "month", "amount", "note");
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String DOCTYPE =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>";

    private BrokenWorkbooks() {}

    static List<BrokenFile> all() {
        return Stream.of(otherFiles(), packages(), bombs(), parts(), cells(), fineAfterAll())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BrokenFile> otherFiles() {
        return List.of(
                xlsx("nothing", () -> new byte[0]).isRefused(ProblemCode.BODY_MALFORMED, "the file is empty"),
                xlsx("a workbook with a password", () -> ole2("EncryptedPackage"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "password"),
                xlsx("a workbook of Excel 97", () -> ole2("Workbook"))
                        .isRefused(ProblemCode.BODY_MALFORMED, ".xls", "save it as .xlsx"),
                xlsx("a document of OpenOffice", () -> RawWorkbook.empty()
                                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .with("content.xml", "<office:document-content/>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, ".ods", "save it as .xlsx"),
                xlsx("a document of Word", () -> RawWorkbook.empty()
                                .with(CONTENT_TYPES, "<Types/>")
                                .with("word/document.xml", "<document/>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "no XLSX workbook"),
                xlsx("a binary workbook", () -> RawWorkbook.of(HEAD)
                                .without(WORKBOOK)
                                .with("xl/workbook.bin", new byte[100])
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, ".xlsb", "save it as .xlsx"),
                xlsx("a PDF", () -> latin("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "PDF"),
                xlsx("a picture", () -> latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "picture"),
                xlsx("a page", () -> latin("<html><table><tr><td>code</td></tr></table></html>"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "web page or XML"),
                xlsx("a CSV file", () -> latin("code,orders\na,1\n"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "no XLSX workbook", "CSV"),
                xlsx("a workbook in gzip", () -> gzip(RawWorkbook.of(HEAD).bytes()))
                        .isRefused(ProblemCode.BODY_MALFORMED, "no XLSX workbook"));
    }

    private static List<BrokenFile> packages() {
        byte[] whole = RawWorkbook.of(HEAD, row(2, "a")).bytes();
        return List.of(
                xlsx("cut in its first part", () -> Arrays.copyOf(whole, 60))
                        .isRefused(ProblemCode.BODY_MALFORMED, "cannot be unpacked"),
                xlsx("cut in the middle", () -> Arrays.copyOf(whole, whole.length / 2))
                        .isRefused(ProblemCode.BODY_MALFORMED, "cannot be unpacked"),
                xlsx("cut before its directory ends", () -> Arrays.copyOf(whole, whole.length - 30))
                        .isRefused(ProblemCode.BODY_MALFORMED, "cannot be unpacked"),
                xlsx("cut by one byte", () -> Arrays.copyOf(whole, whole.length - 1))
                        .isRefused(ProblemCode.BODY_MALFORMED, "cannot be unpacked"),
                xlsx(
                                "a number changed on the way",
                                () -> replaced(
                                        RawWorkbook.of(HEAD, row(2, "a", number("B2", "12345")))
                                                .stored(),
                                        "12345",
                                        "12945"))
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "damaged"),
                xlsx("bytes of a packed part changed", () -> spoiled(whole, SHEET))
                        .isRefused(ProblemCode.BODY_MALFORMED),
                xlsx("a part twice", () -> RawWorkbook.of(HEAD, row(2, "a"))
                                .twice(SHEET, part -> part.write(utf8(sheet(HEAD + row(2, "b"), ""))))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "twice"),
                xlsx("a part twice in letters of another case", () -> RawWorkbook.of(HEAD, row(2, "a"))
                                .twice("XL/Worksheets/Sheet1.xml", part -> part.write(utf8(sheet(HEAD, ""))))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "twice"),
                xlsx("a part outside of the folder", () -> RawWorkbook.of(HEAD)
                                .with("../../etc/passwd", "root")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "../../etc/passwd"),
                xlsx("a hundred thousand empty parts", () -> {
                            RawWorkbook many = RawWorkbook.of(HEAD);
                            for (int i = 0; i < 100_000; i++) {
                                many.twice("a" + i, part -> {});
                            }
                            return many.stored();
                        })
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "more parts than a workbook"),
                xlsx("more parts than a workbook has", () -> {
                            RawWorkbook many = RawWorkbook.of(HEAD);
                            for (int i = 0; i < 1_001; i++) {
                                many.twice("xl/media/" + i + ".xml", part -> {});
                            }
                            return many.bytes();
                        })
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "more than 1000 parts"));
    }

    private static List<BrokenFile> bombs() {
        return List.of(
                xlsx("a sheet of 600 MB in 600 KB", () -> RawWorkbook.of()
                                .with(SHEET, part -> {
                                    part.write(utf8("<worksheet><sheetData>" + HEAD));
                                    repeat(part, "<row/>", 600 << 20);
                                })
                                .bytes())
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "1048576 rows"),
                xlsx("blanks without end", () -> RawWorkbook.of(HEAD)
                                .with("xl/theme/theme1.xml", part -> repeat(part, "<a> </a>", 30 << 20))
                                .bytes())
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "unpacks to too much"),
                xlsx("shared texts of 30 MB", () -> RawWorkbook.of(HEAD)
                                .with(TEXTS, part -> repeat(part, "<si><t>x</t></si>", 30 << 20))
                                .bytes())
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "unpacks to too much"),
                xlsx("shared texts where sheets are", () -> RawWorkbook.of(HEAD, shared(2, "A", "9999999"))
                                .changed(CONTENT_TYPES, types -> types.replace(TEXTS, "xl/worksheets/texts.xml"))
                                .with(
                                        "xl/worksheets/texts.xml",
                                        part -> repeat(part, "<row/><si><t>x</t></si>", 30 << 20))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "xl/worksheets/texts.xml"),
                xlsx("a sheet of one row where sheets are not", () -> RawWorkbook.of(HEAD)
                                .changed(RELATIONS, part -> part.replace("worksheets/sheet1.xml", "odd/sheet1.xml"))
                                .with("xl/odd/sheet1.xml", part -> {
                                    part.write(utf8("<worksheet><sheetData><row r=\"1\">"));
                                    repeat(part, "<c t=\"n\"><v>1</v></c>", 8 << 20);
                                })
                                .bytes())
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "xl/odd/sheet1.xml", "row 1", "16384"),
                xlsx("formulas that each are shared with others", () -> RawWorkbook.of()
                                .with(SHEET, part -> {
                                    part.write(utf8("<worksheet><sheetData>" + HEAD + "<row r=\"2\">"));
                                    for (int i = 0; i < 60_000; i++) {
                                        part.write(utf8((i % 1_000 == 0 ? "</row><row>" : "")
                                                + "<c><f t=\"shared\" si=\"" + i + "\" ref=\"A1:A2\">1</f></c>"));
                                    }
                                })
                                .bytes())
                        .isRefused(ProblemCode.BODY_TOO_LARGE, SHEET, "formulas"),
                xlsx("a cell of 10 MB", () -> RawWorkbook.of()
                                .with(SHEET, part -> {
                                    part.write(utf8("<worksheet><sheetData>" + HEAD
                                            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>"));
                                    repeat(part, "x", 10 << 20);
                                })
                                .bytes())
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "a cell or a row"),
                xlsx("a cell in a column that no sheet has", () -> RawWorkbook.of(
                                        HEAD, row(2, "a", "<c r=\"ZZZZZZ2\"><v>1</v></c>"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "ZZZZZZ2"),
                xlsx("a row that no sheet has", () -> RawWorkbook.of(
                                        HEAD, "<row r=\"2000000000\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "2000000000"),
                xlsx("more rows than are taken", () -> RawWorkbook.of()
                                .with(SHEET, part -> {
                                    part.write(utf8("<worksheet><sheetData>" + HEAD));
                                    for (int i = 2; i < 2_010; i++) {
                                        part.write(utf8(row(i, "a")));
                                    }
                                    part.write(utf8("</sheetData></worksheet>"));
                                })
                                .bytes())
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "at most 2000 rows"),
                xlsx("a zip within the zip", () -> RawWorkbook.empty()
                                .with("book.xlsx", RawWorkbook.of(HEAD).bytes())
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "no XLSX workbook"));
    }

    private static List<BrokenFile> parts() {
        return List.of(
                xlsx(
                                "entities in a sheet",
                                () -> RawWorkbook.of(HEAD).with(SHEET, DOCTYPE).bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "document type"),
                xlsx("entities in UTF-16", () -> RawWorkbook.of(HEAD)
                                .with(SHEET, DOCTYPE.getBytes(StandardCharsets.UTF_16))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "document type"),
                xlsx("a file of this machine as entity", () -> RawWorkbook.of(HEAD)
                                .with(
                                        TEXTS,
                                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "document type"),
                xlsx("an entity that nobody declared", () -> RawWorkbook.of(HEAD, row(2, "&x;"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "Sheet1", "row 1"),
                xlsx("no content types", () -> RawWorkbook.of(HEAD)
                                .without(CONTENT_TYPES)
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "no XLSX workbook"),
                xlsx(
                                "no relations",
                                () -> RawWorkbook.of(HEAD).without(RELATIONS).bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED),
                xlsx(
                                "a sheet that is not there",
                                () -> RawWorkbook.of(HEAD).without(SHEET).bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "'Sheet1' cannot be opened"),
                xlsx("a sheet on another computer", () -> RawWorkbook.of(HEAD)
                                .changed(
                                        RELATIONS,
                                        part -> part.replace(
                                                "Target=\"worksheets/sheet1.xml\"",
                                                "TargetMode=\"External\" Target=\"http://x.example/sheet1.xml\""))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "'Sheet1' cannot be opened"),
                xlsx("a workbook without a sheet", () -> RawWorkbook.of(HEAD)
                                .changed(WORKBOOK, part -> part.replaceAll("<sheet name.*/></sheets>", "</sheets>"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "no sheet"),
                xlsx("a workbook that is no XML", () -> RawWorkbook.of(HEAD)
                                .with(WORKBOOK, "not XML")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED),
                xlsx("a sheet that breaks off", () -> RawWorkbook.of(HEAD, row(2, "a"), row(3, "b"))
                                .changed(SHEET, part -> part.substring(0, part.indexOf(">b<")))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "Sheet1", "row 2"),
                xlsx("tags that do not match", () -> RawWorkbook.of(HEAD, row(2, "a</is><is>"))
                                .changed(SHEET, part -> part.replace("</row></sheetData>", "</sheetData></row>"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "Sheet1"),
                xlsx("a text that is not shared", () -> RawWorkbook.of(HEAD, shared(2, "A", "77"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2", "no text"),
                xlsx("a text before the first", () -> RawWorkbook.of(HEAD, shared(2, "A", "-1"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2", "no text"),
                xlsx("a text that is pointed at in raw text", () -> RawWorkbook.of(
                                        HEAD, shared(2, "A", "<![CDATA[2147483647]]>"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2", "no text"),
                xlsx("a row within a row", () -> RawWorkbook.of(
                                        HEAD, "<row r=\"2\"><c r=\"A2\"><row r=\"3\"/></c></row>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 3", "row 2"),
                xlsx("a cell whose place is written with entities", () -> RawWorkbook.of(
                                        HEAD, "<row r=\"2\"><c r=\"&#90;ZZZZ2\"><v>1</v></c></row>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2"),
                xlsx("a text that would be the last of two milliards", () -> RawWorkbook.of(
                                        HEAD, shared(2, "A", "2147483647"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2", "no text"),
                xlsx("no shared texts though cells point at them", () -> RawWorkbook.of(HEAD, shared(2, "A", "0"))
                                .without(TEXTS)
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2", "no text"),
                xlsx("a cell without a column", () -> RawWorkbook.of(HEAD, "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "'2'"),
                xlsx("a row without a number", () -> RawWorkbook.of(
                                        HEAD, "<row r=\"two\"><c r=\"A2\"><v>1</v></c></row>")
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "'two'"),
                xlsx("rows in another order", () -> RawWorkbook.of(HEAD, row(3, "c"), row(2, "b"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2", "row 3"),
                xlsx("a row twice", () -> RawWorkbook.of(HEAD, row(2, "a"), row(2, "b"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, SHEET, "row 2"));
    }

    private static List<BrokenFile> cells() {
        return List.of(
                xlsx("no rows at all", () -> RawWorkbook.of().bytes())
                        .isRefused(ProblemCode.ROW_MALFORMED, "Sheet1", "empty"),
                xlsx("a title above the head", () -> RawWorkbook.of(row(1, "Báo cáo"), row(3, "code"))
                                .bytes())
                        .isRefused(ProblemCode.ROW_MALFORMED, "'code' is missing"),
                xlsx("a column twice", () -> RawWorkbook.of(row(1, "code", "note", "code"))
                                .bytes())
                        .isRefused(ProblemCode.ROW_MALFORMED, "'code' is there twice"),
                xlsx("merged cells", () -> RawWorkbook.of()
                                .with(
                                        SHEET,
                                        sheet(
                                                HEAD + row(2, "a", "1") + row(3, "", "2") + row(4, "b", "3"),
                                                "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"))
                                .bytes())
                        .hasMistakes(List.of("2 code ROW_MALFORMED"), "A3 is merged with A2"),
                xlsx("a merged cell whose column may be left out", () -> RawWorkbook.of()
                                .with(
                                        SHEET,
                                        sheet(
                                                HEAD + row(2, "a", "", "", "", "", "x") + row(3, "b"),
                                                "<mergeCells><mergeCell ref=\"F2:F3\"/></mergeCells>"))
                                .bytes())
                        .hasMistakes(List.of("2 note ROW_MALFORMED"), "F3 is merged with F2"),
                xlsx("formulas that failed", () -> RawWorkbook.of(
                                        HEAD,
                                        row(2, "a", "<c r=\"B2\" t=\"e\"><f>Z9/0</f><v>#DIV/0!</v></c>"),
                                        row(3, "<c r=\"A3\" t=\"e\"><v>#REF!</v></c>"))
                                .bytes())
                        .hasMistakes(
                                List.of("1 orders ROW_MALFORMED", "2 code ROW_MALFORMED"), "B2", "#DIV/0!", "#REF!"),
                xlsx("a formula that was never worked out", () -> RawWorkbook.of(
                                        HEAD, row(2, "a", "<c r=\"B2\"><f>SUM(Z1:Z9)</f></c>"))
                                .bytes())
                        .hasMistakes(List.of("1 orders ROW_MALFORMED"), "B2", "formula"),
                xlsx("a number of 400 digits", () -> RawWorkbook.of(
                                        HEAD, row(2, "a", "", "", "", number("E2", "9".repeat(400))))
                                .bytes())
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED")),
                xlsx("a number that is none", () -> RawWorkbook.of(HEAD, row(2, "a", "", "", "", number("E2", "NaN")))
                                .bytes())
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED"), "NaN"),
                xlsx("a number without end", () -> RawWorkbook.of(HEAD, row(2, "a", "", "", "", number("E2", "1E400")))
                                .bytes())
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED"), "1E+400"),
                xlsx("a thousands separator", () -> RawWorkbook.of(HEAD, row(2, "a", "", "", "", "1.250.000"))
                                .bytes())
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED"), "1.250.000"),
                xlsx("a moment for a day", () -> RawWorkbook.of(HEAD, row(2, "a", "", number("C2", "45351.5")))
                                .bytes())
                        .hasMistakes(List.of("1 on VALUE_MALFORMED"), "45351.5"),
                xlsx("a day that never was", () -> RawWorkbook.of(HEAD, row(2, "a", "", "29/02/2023"))
                                .bytes())
                        .hasMistakes(List.of("1 on VALUE_MALFORMED"), "29/02/2023"),
                xlsx("a sign that nobody sees", () -> RawWorkbook.of(HEAD, row(2, "a", "", "", "", "", "x\u200By"))
                                .bytes())
                        .hasMistakes(List.of("1 note VALUE_MALFORMED"), "U+200B"),
                xlsx("a control character", () -> RawWorkbook.of(HEAD, row(2, "a", "", "", "", "", "x&#1;y"))
                                .bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "Sheet1", "row 1"));
    }

    private static List<BrokenFile> fineAfterAll() {
        return List.of(
                xlsx("days counted since 1904", () -> RawWorkbook.of(HEAD, row(2, "a", "", number("C2", "43889")))
                                .changed(
                                        WORKBOOK, part -> part.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"))
                                .bytes())
                        .isRead("a||2024-02-29"),
                xlsx("days counted since 1900", () -> RawWorkbook.of(HEAD, row(2, "a", "", number("C2", "45351")))
                                .bytes())
                        .isRead("a||2024-02-29"),
                xlsx("nothing below zero", () -> RawWorkbook.of(
                                        HEAD, row(2, "a", number("B2", "-0"), "", "", number("E2", "-0.0")))
                                .bytes())
                        .isRead("a|0|||0"),
                xlsx("a workbook with macros", () -> RawWorkbook.of(HEAD, row(2, "a"))
                                .changed(
                                        CONTENT_TYPES,
                                        types -> types.replace(
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                                .with("xl/vbaProject.bin", OLE2)
                                .bytes())
                        .isRead("a"),
                xlsx("a second sheet that holds remarks", () -> RawWorkbook.of(HEAD, row(2, "a"))
                                .changed(
                                        WORKBOOK,
                                        part -> part.replace(
                                                "</sheets>",
                                                "<sheet name=\"Ghi chú\" sheetId=\"2\" r:id=\"rId9\"/></sheets>"))
                                .changed(
                                        RELATIONS,
                                        part -> part.replace(
                                                "</Relationships>",
                                                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"))
                                .with("xl/worksheets/sheet2.xml", sheet(row(1, "anything"), ""))
                                .bytes())
                        .isRead("a"),
                xlsx("a hidden sheet before the one that is seen", () -> RawWorkbook.of(HEAD, row(2, "a"))
                                .changed(
                                        WORKBOOK,
                                        part -> part.replace(
                                                "<sheets>",
                                                "<sheets><sheet name=\"lists\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>"))
                                .changed(
                                        RELATIONS,
                                        part -> part.replace(
                                                "</Relationships>",
                                                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"))
                                .with("xl/worksheets/sheet2.xml", sheet(row(1, "anything"), ""))
                                .bytes())
                        .isRead("a"),
                xlsx("a picture from elsewhere", () -> RawWorkbook.of(HEAD, row(2, "a"))
                                .with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                                + "<Relationship Id=\"rId1\" TargetMode=\"External\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                                                + " Target=\"http://x.example/p.png\"/></Relationships>")
                                .bytes())
                        .isRead("a"),
                xlsx("a text that looks like rows", () -> RawWorkbook.of(
                                        HEAD, "<!-- <row r=\"9\"> -->", row(2, "a", "", "", "", "", raw("F2", "x")))
                                .bytes())
                        .isRead("a|||||<row r=\"7\">x"),
                xlsx("only a head", () -> RawWorkbook.of(HEAD).bytes()).isRead(),
                xlsx("rows with blanks only", () -> RawWorkbook.of(HEAD, row(2, " ", "\u00A0"), row(4, "a"))
                                .bytes())
                        .isRead("a"),
                xlsx("merged cells beside the table", () -> RawWorkbook.of()
                                .with(
                                        SHEET,
                                        sheet(
                                                HEAD + row(2, "a"),
                                                "<mergeCells><mergeCell ref=\"H1:J3\"/><mergeCell ref=\"A9:F9\"/></mergeCells>"))
                                .bytes())
                        .isRead("a"),
                xlsx("cells without their places", () -> RawWorkbook.of(
                                        HEAD, "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>5</v></c></row>")
                                .bytes())
                        .isRead("a|5"));
    }

    private static String number(String cell, String value) {
        return "<c r=\"" + cell + "\"><v>" + value + "</v></c>";
    }

    private static String raw(String cell, String value) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t><![CDATA[<row r=\"7\">" + value + "]]></t></is></c>";
    }

    private static String shared(int row, String column, String index) {
        return row(row, "<c r=\"" + column + row + "\" t=\"s\"><v>" + index + "</v></c>");
    }

    private static void repeat(OutputStream part, String text, long bytes) throws IOException {
        byte[] block = utf8(text.repeat(Math.max(1, (1 << 16) / text.length())));
        for (long written = 0; written < bytes; written += block.length) {
            part.write(block);
        }
    }

    private static byte[] ole2(String stream) {
        byte[] file = Arrays.copyOf(OLE2, 2_048);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    private static byte[] replaced(byte[] file, String old, String with) {
        return new String(file, StandardCharsets.ISO_8859_1).replace(old, with).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] spoiled(byte[] file, String part) {
        byte[] spoiled = file.clone();
        int from = new String(file, StandardCharsets.ISO_8859_1).indexOf(part) + part.length() + 10;
        Arrays.fill(spoiled, from, from + 8, (byte) 0x55);
        return spoiled;
    }

    private static byte[] gzip(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
