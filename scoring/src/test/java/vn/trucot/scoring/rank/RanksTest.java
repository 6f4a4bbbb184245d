package vn.trucot.scoring.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Direction;

/** Ranks as the published tables give them. */
class RanksTest {

    @Test
    void the_published_table_of_2021_comes_out_with_its_shared_rank_12_and_no_rank_13() {
        // Given: rows 10 to 15 of the DTI 2021
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("Hải Dương", new BigDecimal("0.4843"));
        values.put("Vĩnh Phúc", new BigDecimal("0.4880"));
        values.put("Bắc Giang", new BigDecimal("0.4933"));
        values.put("TP. Cần Thơ", new BigDecimal("0.4794"));
        values.put("Thanh Hóa", new BigDecimal("0.4880"));
        values.put("Nam Định", new BigDecimal("0.4885"));
        for (int i = 1; i <= 9; i++) {
            values.put("tỉnh " + i, new BigDecimal("0.6"));
        }

        // When
        Ranks<String> ranks = Ranks.of(values, Direction.HIGHER_IS_BETTER, Comparator.naturalOrder());

        // Then
        assertThat(ranks.inOrder().stream()
                        .skip(9)
                        .map(ranked -> ranked.rank() + " " + ranked.item())
                        .toList())
                .containsExactly(
                        "10 Bắc Giang",
                        "11 Nam Định",
                        "12 Thanh Hóa",
                        "12 Vĩnh Phúc",
                        "14 Hải Dương",
                        "15 TP. Cần Thơ");
    }

    @Test
    void where_less_is_better_the_least_is_first() {
        // Given
        Map<String, BigDecimal> values =
                Map.of("a", new BigDecimal("3.0"), "b", new BigDecimal("1"), "c", new BigDecimal("3"));

        // When
        Ranks<String> ranks = Ranks.of(values, Direction.LOWER_IS_BETTER, Comparator.naturalOrder());

        // Then
        assertThat(ranks.inOrder().stream().map(ranked -> ranked.rank() + ranked.item()))
                .containsExactly("1b", "2a", "2c");
    }

    /** A news item of 12/08/2022 wrote "27 of 63, up 17 places from 40 of 63". */
    @Test
    void from_rank_40_to_rank_27_is_13_up_whatever_the_news_said() {
        // Given / When
        int movement = Ranks.movement(40, 27);

        // Then
        assertThat(movement).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20220812})
    void a_rank_is_one_more_than_the_number_of_better_ones(long seed) {
        // Given
        Random random = new Random(seed);
        Map<Integer, BigDecimal> values = random.ints(300, 0, 60)
                .boxed()
                .collect(Collectors.toMap(
                        value -> random.nextInt(), value -> BigDecimal.valueOf(value, 1), (a, b) -> a));

        // When
        Ranks<Integer> ranks = Ranks.of(values, Direction.HIGHER_IS_BETTER, Comparator.naturalOrder());

        // Then
        assertThat(ranks.inOrder()).as("seed %d", seed).hasSize(values.size()).allSatisfy(ranked -> {
            long better = values.values().stream()
                    .filter(value -> value.compareTo(ranked.value()) > 0)
                    .count();
            assertThat(ranked.rank()).isEqualTo((int) better + 1);
        });
    }
}
