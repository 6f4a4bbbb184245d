package vn.trucot.pillar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescribedWordsTest {

    @Test
    void whatIsCalledNothingIsFoundHoweverDeepItStands() {
        // Given
        Map<String, Object> choice = Map.of("code", "FULL", "names", Map.of("vi", "FULL", "en", "Whole"));
        Map<String, Object> field = Map.of("name", "level", "names", Map.of("vi", "Mức"), "choices", List.of(choice));
        Map<String, Object> named = Map.of("name", "code", "names", Map.of("vi", "Mã", "en", "Its code"));
        Map<String, Object> twice = Map.of("name", "kind", "names", Map.of("vi", "Internet", "en", "Internet"));

        // When
        List<String> missing = DescribedWords.missing(
                Map.of("collection", "houses", "fields", List.of(field, named), "filters", List.of(twice)));

        // Then
        assertThat(missing).containsExactlyInAnyOrder("/houses/level", "/houses/level/FULL", "/houses/kind");
    }
}
