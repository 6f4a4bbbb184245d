package vn.trucot.pillar.importing;

import static vn.trucot.pillar.importing.BrokenFile.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.problem.ProblemCode;

/** Tables as text: in other signs, with other separators, cut and bent. */
final class BrokenTables {

    private static final String MARK = "\uFEFF";

    private BrokenTables() {}

    static List<BrokenFile> all() {
        return Stream.of(signs(), heads(), rows(), values(), fineAfterAll())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BrokenFile> signs() {
        return List.of(
                csv("Vietnamese in windows-1258", "code,note\na,x\nb,Y\u00EAn B\u00E1i\n".getBytes(windows1258()))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-8", "line 3"),
                csv("Vietnamese in TCVN3", latin("code,note\na,Th\u00ABn \u00A7\u00ABng\n"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-8", "line 2"),
                csv("Vietnamese in VNI", latin("code,note\na,Xa\u00F5 Y\u00F2\n"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-8", "line 2"),
                csv("a byte that begins no character, in the head", latin("co\u0080de\na\n"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-8", "line 1"),
                csv("a character that is cut", latin("code,note\na,\u00E1\u00BB"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-8", "line 2"),
                csv("a character that is written too long", latin("code\n\u00C0\u0080\n"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-8", "line 2"),
                csv("half of a pair", latin("code\na\u00ED\u00A0\u0080b\n"))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-8", "line 2"),
                csv("UTF-16 without its mark", "code,note\na,b\n".getBytes(StandardCharsets.UTF_16LE))
                        .isRefused(ProblemCode.BODY_MALFORMED, "UTF-16"),
                csv(
                                "UTF-16 of the other order without its mark",
                                "code,note\na,b\n".getBytes(StandardCharsets.UTF_16BE))
                        .isRefused(ProblemCode.BODY_MALFORMED, "UTF-16"),
                csv("UTF-16 that is cut", cut((MARK + "code\na\n").getBytes(StandardCharsets.UTF_16LE)))
                        .isRefused(ProblemCode.BODY_MALFORMED, "not in UTF-16", "line 2"),
                csv("a workbook", RawWorkbook.of(RawWorkbook.row(1, "code")).bytes())
                        .isRefused(ProblemCode.BODY_MALFORMED, "workbook", "XLSX"),
                csv("a zero byte in a text", "code,note\na,x\0y\n")
                        .hasMistakes(List.of("1 note VALUE_MALFORMED"), "U+0000"),
                csv("a control character in a key", "code\na\u0007b\n")
                        .hasMistakes(List.of("1 code VALUE_MALFORMED"), "U+0007"));
    }

    private static List<BrokenFile> heads() {
        return List.of(
                csv("nothing", "").isRefused(ProblemCode.ROW_MALFORMED, "empty"),
                csv("a mark and nothing", MARK).isRefused(ProblemCode.ROW_MALFORMED, "empty"),
                csv("only line ends", "\n\r\n\n").isRefused(ProblemCode.ROW_MALFORMED, "empty"),
                csv("only commas", ",,,\n,,,\n").isRefused(ProblemCode.ROW_MALFORMED, "empty"),
                csv("no head", "a,1,2024-01-01\nb,2,2024-01-02\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "'code' is missing"),
                csv("a column that is missing", "orders,note\n1,x\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "'code' is missing"),
                csv("a column that nobody knows", "code,colour\na,red\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "'colour' is unknown"),
                csv("a column twice", "code,note,code\na,x,b\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "'code' is there twice"),
                csv("a head in other letters", "Code,NOTE\na,x\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "'code' is missing"),
                csv("a million columns", "code" + ",x".repeat(1_000_000) + "\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "more than 1000 columns"),
                csv("a million commas", ",".repeat(1_000_000))
                        .isRefused(ProblemCode.ROW_MALFORMED, "more than 1000 columns"),
                csv("a quote in the head that is not closed", "\"code,note\na,x\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "never closed"),
                csv("separated by bars", "code|note\na|x\n")
                        .isRefused(ProblemCode.ROW_MALFORMED, "comma, a semicolon or a tab"),
                csv("JSON", "[{\"code\": \"a\"}]").isRefused(ProblemCode.ROW_MALFORMED, "quote"),
                csv("a page", "<!DOCTYPE html>\n<html><body>code</body></html>")
                        .isRefused(ProblemCode.ROW_MALFORMED, "one column"));
    }

    private static List<BrokenFile> rows() {
        return List.of(
                csv("a row that is too short", "code,orders,note\na,1,x\nb\n")
                        .hasMistakes(List.of("2 orders ROW_MALFORMED"), "row 2 has 1 columns, the header has 3"),
                csv("a row that is too long", "code,orders\na,1\nb,1,250\n")
                        .hasMistakes(List.of("2 null ROW_MALFORMED"), "row 2 has 3 columns, the header has 2"),
                csv("a row of a million columns", "code\na" + ",x".repeat(1_000_000) + "\nb\n")
                        .hasMistakes(List.of("1 null ROW_MALFORMED"), "the header has 1"),
                csv("a value behind the last column that has a name", "code,orders,\na,1,\nb,1,250\n")
                        .hasMistakes(List.of("2 null ROW_MALFORMED"), "'250'", "column 3"),
                csv("a quote in a value", "code,note\na,so \"called\"\nb,x\n")
                        .hasMistakes(List.of("1 note ROW_MALFORMED"), "quote"),
                csv("a quote that is not closed", "code,note\na,\"x\nb,y\n")
                        .hasMistakes(List.of("1 note ROW_MALFORMED"), "never closed"),
                csv("a quote that is not closed in a long file", "code,note\na,\"x\n" + "b,y\n".repeat(5_000))
                        .hasMistakes(List.of("1 note ROW_MALFORMED"), "10000 characters"),
                csv("text behind a quote", "code,note\na,\"x\"y\n")
                        .hasMistakes(List.of("1 note ROW_MALFORMED"), "text after the closing quote"),
                csv("a value of 10 MB", "code\n" + "x".repeat(10 << 20) + "\nb\n")
                        .hasMistakes(List.of("1 code ROW_MALFORMED"), "more than 10000 characters"),
                csv("a value of 10 MB in quotes", "code\n\"" + "x".repeat(10 << 20) + "\"\nb\n")
                        .hasMistakes(List.of("1 code ROW_MALFORMED"), "10000 characters"),
                csv("more rows than are taken", "code\n" + "a\n".repeat(2_001))
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "at most 2000 rows"),
                csv("commas in some rows and semicolons in others", "code,orders\na,1\nb;2\n")
                        .hasMistakes(List.of("2 orders ROW_MALFORMED"), "row 2 has 1 columns, the header has 2"));
    }

    private static List<BrokenFile> values() {
        return List.of(
                csv("400 digits", "code,amount\na," + "9".repeat(400) + "\n")
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED")),
                csv("no number, in words of programs", "code,amount\na,NaN\nb,Infinity\nc,-Infinity\n")
                        .hasMistakes(
                                List.of(
                                        "1 amount VALUE_MALFORMED",
                                        "2 amount VALUE_MALFORMED",
                                        "3 amount VALUE_MALFORMED"),
                                "'NaN'",
                                "'Infinity'"),
                csv("an exponent that would fill the memory", "code,amount\na,1E999999999\n")
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED")),
                csv("a hexadecimal number", "code,orders\na,0x1F\n")
                        .hasMistakes(List.of("1 orders VALUE_MALFORMED"), "0x1F"),
                csv("thousands separators", "code,amount\na,\"1,250\"\nb,1.250.000\nc,1 250\nd,1\u202F250\n")
                        .hasMistakes(
                                List.of(
                                        "1 amount VALUE_MALFORMED",
                                        "2 amount VALUE_MALFORMED",
                                        "3 amount VALUE_MALFORMED",
                                        "4 amount VALUE_MALFORMED"),
                                "1,250",
                                "U+202F"),
                csv("a comma between tabs, before decimals or between thousands", "code\tamount\na\t1,250\n")
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED"), "1,250"),
                csv("half an order", "code,orders\na,1.5\n").hasMistakes(List.of("1 orders VALUE_MALFORMED"), "1.5"),
                csv("an order too many for the field", "code,orders\na,4294967303\n")
                        .hasMistakes(List.of("1 orders VALUE_MALFORMED"), "4294967303"),
                csv("signs for nothing", "code,amount\na,-\nb,N/A\nc,#REF!\n")
                        .hasMistakes(
                                List.of(
                                        "1 amount VALUE_MALFORMED",
                                        "2 amount VALUE_MALFORMED",
                                        "3 amount VALUE_MALFORMED"),
                                "#REF!"),
                csv("days as they are written here", "code,on\na,01/02/2026\nb,2026-02-30\n")
                        .hasMistakes(
                                List.of("1 on VALUE_MALFORMED", "2 on VALUE_MALFORMED"), "01/02/2026", "2026-02-30"),
                csv("a month as a spreadsheet shows it", "code,month\na,Sep-26\n")
                        .hasMistakes(List.of("1 month VALUE_MALFORMED"), "Sep-26"),
                csv("a code that is missing", "code,note\n,x\n")
                        .hasMistakes(List.of("1 code VALIDATION_FAILED"), "'code' is missing in row 1"));
    }

    private static List<BrokenFile> fineAfterAll() {
        return List.of(
                csv("semicolons, a mark and decimal commas", MARK + "code;amount;note\r\na;40,5;\"x; y\"\r\n")
                        .isRead("a||||40.5|x; y"),
                csv("tabs", "code\tamount\tnote\na\t40.5\tx, y\n").isRead("a||||40.5|x, y"),
                csv("a line that tells the separator", "sep=;\r\ncode;amount\r\na;40,5\r\n")
                        .isRead("a||||40.5"),
                csv("a line that tells the comma", MARK + "sep=,\ncode,amount\na,40.5\n")
                        .isRead("a||||40.5"),
                csv(
                                "text as a spreadsheet calls it",
                                (MARK + "code\tnote\r\na\tYên Bái\r\n").getBytes(StandardCharsets.UTF_16LE))
                        .isRead("a|||||Yên Bái"),
                csv(
                                "the same in the other order",
                                (MARK + "code\tnote\r\na\tYên Bái\r\n").getBytes(StandardCharsets.UTF_16BE))
                        .isRead("a|||||Yên Bái"),
                csv("two marks", MARK + MARK + "code\na\n").isRead("a"),
                csv("line ends of an old Macintosh", "code,note\ra,x\rb,y\r").isRead("a|||||x", "b|||||y"),
                csv("only a head", "code,note\n").isRead(),
                csv("only a head without its end", "code,note").isRead(),
                csv("empty lines before the head and between rows", "\n\r\ncode,note\n\n\na,x\n\n")
                        .isRead("a|||||x"),
                csv("rows of commas", "code,orders,note\na,1,x\n,,\n , ,\n,,\n").isRead("a|1||||x"),
                csv("columns without a name that hold nothing", "code,orders,,\na,1,,\nb,2,,\n")
                        .isRead("a|1", "b|2"),
                csv("nothing below zero", "code,orders,amount\na,-0,-0.0\n").isRead("a|0|||0.0"),
                csv("a text composed in another way", "code,note\na,Ye\u0302n Ba\u0301i\n")
                        .isRead("a|||||Yên Bái"),
                csv("a sign above the sixteen bits", "code,note\na,\uD83D\uDE00\n")
                        .isRead("a|||||\uD83D\uDE00"),
                csv("a formula", "code,note\na,'=HYPERLINK(1)\n").isRead("a|||||=HYPERLINK(1)"));
    }

    private static Charset windows1258() {
        return Charset.forName("windows-1258");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length - 1);
    }
}
