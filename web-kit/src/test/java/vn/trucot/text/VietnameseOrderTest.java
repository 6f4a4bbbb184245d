package vn.trucot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    @Test
    void namesOfAllUnitsStandWhereThePagesPutThem() throws IOException {
        // Given: what a test of the pages writes with Intl.Collator, `npm test -- --update`
        List<String> asThePagesSort = lines("/text/unit-names.txt");
        List<String> names = new ArrayList<>(asThePagesSort);
        Collections.shuffle(names, new Random(20250701));

        // When
        names.sort(Comparator.comparing(VietnameseOrder::place));

        // Then
        assertThat(names).hasSizeGreaterThan(350).isEqualTo(asThePagesSort);
    }

    @Test
    void namesGoWordByWordAndDAfterD() {
        // Given
        List<String> names = new ArrayList<>(List.of(
                "Y Tý",
                "Yên Thắng",
                "Tú Lệ",
                "Túc Đán",
                "Đại Lịch",
                "Dền Thàng",
                "Dế Su Phình",
                "Lao Chải",
                "Làng Giàng",
                "La Pan Tẩn"));

        // When
        names.sort(Comparator.comparing(VietnameseOrder::place));

        // Then
        assertThat(names)
                .containsExactly(
                        "Dế Su Phình",
                        "Dền Thàng",
                        "Đại Lịch",
                        "La Pan Tẩn",
                        "Làng Giàng",
                        "Lao Chải",
                        "Tú Lệ",
                        "Túc Đán",
                        "Y Tý",
                        "Yên Thắng");
    }

    @Test
    void oneNameInTwoUnicodeFormsHasOnePlace() {
        assertThat(VietnameseOrder.place("Ti\u0309nh Ye\u0302n Ba\u0301i"))
                .isEqualTo(VietnameseOrder.place("Tỉnh Yên Bái"));
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = Objects.requireNonNull(VietnameseOrderTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
