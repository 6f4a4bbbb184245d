package vn.trucot.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that have ended programs before. */
final class Hostile {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u00a0",
            "\u202e",
            "\r\nSet-Cookie: a=b",
            "\u001b[31m",
            "..",
            "../../etc/passwd",
            "'; drop table org_unit; --",
            "%",
            "%00",
            "_%_",
            "\\",
            "\"",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://x.example\")",
            "{}",
            "[]",
            "null",
            "true",
            "NaN",
            "Infinity",
            "-0",
            "-1",
            "0",
            "1.250",
            "1e400",
            "1e2147483647",
            "2147483648",
            "9223372036854775808",
            "-9223372036854775808",
            "999999999999999999",
            "١٢٣",
            "0000-00-00",
            "2024-02-30",
            "2024-02-29",
            "+999999999-12-31",
            "-999999999-01-01",
            "2024-13",
            "2024-Q5",
            "2024-W53",
            "1944",
            "1945",
            "2199",
            "2200",
            "1945..2199",
            "2024..",
            "2026-12..2024-01",
            "2024-12-31T20:00:00Z",
            "15,15,15,15~2025",
            ",,,,",
            "15~",
            "~2025",
            "VN",
            "SOC..MEMBERS",
            "channel=",
            "=online",
            "channel=online&channel=online",
            "a=".repeat(2_000),
            "Đại\u00a0Lịch",
            "Đại Lịch".repeat(300),
            "x".repeat(9_000),
            "\ud83d\ude00");

    private Hostile() {}

    static String text(RandomGenerator random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    static JsonNode json(RandomGenerator random) {
        return switch (random.nextInt(14)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(1.5);
            case 3 -> JSON.numberNode(-1);
            case 4 -> JSON.numberNode(Long.MAX_VALUE);
            case 5 -> JSON.numberNode(BigInteger.TEN.pow(30));
            case 6 -> JSON.numberNode(new BigDecimal("1e400"));
            case 7 -> JSON.arrayNode();
            case 8 -> JSON.objectNode();
            case 9 -> JSON.objectNode().put("x", 1);
            case 10 -> JSON.arrayNode().add(JSON.nullNode()).add(1);
            default -> JSON.textNode(text(random));
        };
    }

    /** A body that is broken somewhere, of one that may have been right. */
    static byte[] broken(byte[] body, RandomGenerator random) {
        String text = new String(body, StandardCharsets.UTF_8);
        String other =
                switch (random.nextInt(10)) {
                    case 0 -> "";
                    case 1 -> "null";
                    case 2 -> text + "garbage";
                    case 3 -> text + text;
                    case 4 -> text.substring(0, text.length() / 2);
                    case 5 -> "[".repeat(3_000);
                    case 6 -> ",".repeat(3_000) + "\n";
                    case 7 -> '\ufeff' + text;
                    case 8 -> "\u0000" + text;
                    default -> text.replaceFirst("\"", "");
                };
        if (random.nextInt(6) == 0) {
            return other.getBytes(StandardCharsets.UTF_16);
        }
        return other.getBytes(StandardCharsets.UTF_8);
    }
}
