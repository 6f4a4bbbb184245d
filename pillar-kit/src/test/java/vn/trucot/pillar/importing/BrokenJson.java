package vn.trucot.pillar.importing;

import static vn.trucot.pillar.importing.BrokenFile.json;
import static vn.trucot.pillar.importing.BrokenFile.lines;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.trucot.problem.ProblemCode;

/** Rows as JSON that is none, or not what is asked for. */
final class BrokenJson {

    private BrokenJson() {}

    static List<BrokenFile> all() {
        return List.of(
                json("nothing", "").isRefused(ProblemCode.BODY_MALFORMED, "JSON array"),
                json("one object", "{\"code\": \"a\"}").isRefused(ProblemCode.BODY_MALFORMED, "JSON array"),
                json("a text", "\"code\"").isRefused(ProblemCode.BODY_MALFORMED, "JSON array"),
                json("null", "null").isRefused(ProblemCode.BODY_MALFORMED, "JSON array"),
                json("a table", "code,note\na,x").isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("cut behind a row", "[{\"code\": \"a\"},\n")
                        .isRefused(ProblemCode.BODY_MALFORMED, "ends too early", "line 2"),
                json("cut in a text", "[{\"code\": \"a").isRefused(ProblemCode.BODY_MALFORMED, "ends too early"),
                json("no end of the array", "[{\"code\": \"a\"}")
                        .isRefused(ProblemCode.BODY_MALFORMED, "ends too early"),
                json("another array behind", "[{\"code\": \"a\"}] [{\"code\": \"b\"}]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "behind the array"),
                json("words behind the array", "[{\"code\": \"a\"}] so it is")
                        .isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("a comma too many", "[{\"code\": \"a\"},]").isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("single quotes", "[{'code': 'a'}]").isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("a comment", "[/* first */ {\"code\": \"a\"}]").isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("arrays 10,000 deep", "[{\"code\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "deep"),
                json("objects 10,000 deep", "[" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "deep"),
                json("a number of 2,000 digits", "[{\"code\": \"a\", \"amount\": " + "9".repeat(2_000) + "}]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "digits"),
                json("a text of 25 MB", "[{\"code\": \"" + "x".repeat(25 << 20) + "\"}]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "long"),
                json("a name of 1 MB", "[{\"" + "x".repeat(1 << 20) + "\": 1}]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "long"),
                json("bytes that are no UTF-8", "[{\"code\": \"Y\u00EAn\"}]".getBytes(StandardCharsets.ISO_8859_1))
                        .isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("a zero byte", "[{\"code\": \"a\0b\"}]").isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("not a number in words of programs", "[{\"code\": \"a\", \"amount\": NaN}]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "line 1"),
                json("a field twice", "[{\"code\": \"a\", \"code\": \"b\"}]")
                        .isRefused(ProblemCode.BODY_MALFORMED, "'code' is there twice"),
                json("a zero in a text, escaped", "[{\"code\": \"a\\u0000b\"}]")
                        .hasMistakes(List.of("1 code VALUE_MALFORMED"), "U+0000"),
                json("half of a pair, escaped", "[{\"code\": \"a\\ud800b\"}]")
                        .hasMistakes(List.of("1 code VALUE_MALFORMED"), "U+D800"),
                json("rows that are no objects", "[{\"code\": \"a\"}, 7, null, [\"b\"], \"c\"]")
                        .hasMistakes(List.of(
                                "2 null ROW_MALFORMED",
                                "3 null ROW_MALFORMED",
                                "4 null ROW_MALFORMED",
                                "5 null ROW_MALFORMED")),
                json(
                                "other types",
                                "[{\"code\": {\"a\": 1}}, {\"code\": \"b\", \"orders\": \"many\"}, {\"code\": \"c\", \"on\": 20454},"
                                        + " {\"code\": \"d\", \"orders\": [1]}, {\"code\": \"e\", \"orders\": 1.5}]")
                        .hasMistakes(List.of(
                                "1 code VALUE_MALFORMED",
                                "2 orders VALUE_MALFORMED",
                                "3 on VALUE_MALFORMED",
                                "4 orders VALUE_MALFORMED",
                                "5 orders VALUE_MALFORMED")),
                json("a field that nobody knows", "[{\"code\": \"a\", \"colour\": \"red\"}]")
                        .hasMistakes(List.of("1 colour VALUE_MALFORMED"), "no field 'colour'"),
                json("no code", "[{\"note\": \"x\"}, {\"code\": null}]")
                        .hasMistakes(List.of("1 code VALIDATION_FAILED", "2 code VALIDATION_FAILED")),
                json("an exponent that would fill the memory", "[{\"code\": \"a\", \"amount\": 1E999999999}]")
                        .hasMistakes(List.of("1 amount VALUE_MALFORMED")),
                json("an order too many for the field", "[{\"code\": \"a\", \"orders\": 4294967303}]")
                        .hasMistakes(List.of("1 orders VALUE_MALFORMED"), "too large"),
                json("more rows than are taken", "[" + "{\"code\":\"a\"},".repeat(2_000) + "{\"code\":\"a\"}]")
                        .isRefused(ProblemCode.BODY_TOO_LARGE, "at most 2000 rows"),
                json("an array of nothing", "[]").isRead(),
                json("a mark before it", "\uFEFF[{\"code\": \"a\"}]").isRead("a"),
                json("UTF-16", "[{\"code\": \"Yên Bái\"}]".getBytes(StandardCharsets.UTF_16BE))
                        .isRead("Yên Bái"),
                lines("lines, one of them cut", "{\"code\": \"a\"}\n{\"code\": \"b\"")
                        .isRefused(ProblemCode.BODY_MALFORMED, "ends too early", "line 2"),
                lines("lines, one of them words", "{\"code\": \"a\"}\nand so on\n")
                        .isRefused(ProblemCode.BODY_MALFORMED, "line 2"),
                lines("lines of objects", "{\"code\": \"a\"}\n\n{\"code\": \"b\"}\n")
                        .isRead("a", "b"));
    }
}
