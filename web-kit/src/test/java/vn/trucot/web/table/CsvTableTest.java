package vn.trucot.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void numbersAreWrittenInFullAndTextOnlyAsText() {
        assertThat(written(false, new BigDecimal("12.50"), "Xã Âu Lâu", true, null))
                .isEqualTo("a,b,c,d\n12.5,Xã Âu Lâu,true,\n");
        assertThat(written(false, new BigDecimal("1E+3"), "a,b", -5L, "say \"x\""))
                .isEqualTo("a,b,c,d\n1000,\"a,b\",-5,\"say \"\"x\"\"\"\n");
        assertThat(written(false, new BigDecimal("0.00"), "", 0, "04630")).isEqualTo("a,b,c,d\n0,,0,04630\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2+3", "@SUM(1)", "\t=1"})
    void noTextIsAFormula(String text) {
        assertThat(written(false, text)).isEqualTo("a,b,c,d\n'" + text + "\n");
    }

    @Test
    void aByteOrderMarkIsForWhoAsksForIt() {
        assertThat(written(true, 1)).isEqualTo("\uFEFFa,b,c,d\n1\n");
    }

    private static String written(boolean byteOrderMark, @Nullable Object... cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = new CsvTable(bytes, byteOrderMark, "a", "b", "c", "d")) {
            table.row(cells);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
