package vn.trucot.pillar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the search for personal data finds some, where there is any. */
class PersonalFieldsTest {

    @Test
    void a_text_is_found_wherever_it_stands_in_a_register() {
        // Given
        Map<String, Object> learner = field("TEXT", "learner", "Học viên", "Learner");
        Map<String, Object> list = Map.of(
                "name",
                "learners",
                "type",
                "LIST",
                "names",
                Map.of("vi", "Người học", "en", "Learners"),
                "fields",
                List.of(field("NUMBER", "age", "Tuổi", "Age"), learner));

        // When
        List<String> found = PersonalFields.ofRegisters(List.of(Map.of(
                "collection", "courses", "fields", List.of(field("CHOICE", "kind", "Loại", "Kind"), learner, list))));

        // Then
        assertThat(found).containsExactly("courses.learner", "courses.learners.learner");
    }

    @ParameterizedTest
    @CsvSource({
        "headPhone, Số, A number",
        "homeAddress, Nơi ở, Where they live",
        "number, Số căn cước, A number",
        "number, Số điện thoại, A number",
        "number, Số, Identity number",
        "number, Số, Phone",
        "day, Ngày sinh, A day",
        "day, Ngày, Day of birth",
        "email, Thư, A letter"
    })
    void a_number_or_day_that_is_called_like_one_of_a_person_is_found_in_registers_and_forms(
            String name, String vietnamese, String english) {
        // Given
        Map<String, Object> asked = field("NUMBER", name, vietnamese, english);

        // When / Then
        assertThat(PersonalFields.ofRegisters(List.of(Map.of("collection", "x", "fields", List.of(asked)))))
                .containsExactly("x." + name);
        assertThat(PersonalFields.ofForms(List.of(Map.of("code", "x", "fields", List.of(asked)))))
                .containsExactly("forms.x." + name);
    }

    @Test
    void how_many_people_there_are_is_told_of_nobody_and_a_number_of_nothing_is_found() {
        // Given
        Map<String, Object> adults = field("NUMBER", "adults", "Người từ 18 tuổi", "People of 18 and over");
        Map<String, Object> number =
                Map.of("name", "number", "names", Map.of("vi", "Số hiệu", "en", "A number of somebody"));

        // When / Then
        assertThat(PersonalFields.ofRegisters(List.of(Map.of("collection", "x", "fields", List.of(adults)))))
                .isEmpty();
        assertThat(PersonalFields.ofForms(List.of(Map.of("code", "x", "fields", List.of(adults, number)))))
                .containsExactly("forms.x.number");
    }

    @Test
    void a_field_without_a_reason_is_not_let_through(@TempDir Path folder) throws IOException {
        // Given
        Path unreasoned = Files.writeString(folder.resolve("a.yaml"), "x.name: {holds: INSTITUTION, because: fine}");
        Path unknown = Files.writeString(folder.resolve("b.yaml"), "x.name: {holds: PERSON, because: a name of one}");
        Path good = Files.writeString(folder.resolve("c.yaml"), "x.name: {holds: CODE, because: names a document}");

        // When / Then
        assertThatThrownBy(() -> FreeWords.of(unreasoned)).hasMessageContaining("'fine' is no reason");
        assertThatThrownBy(() -> FreeWords.of(unknown)).hasMessageContaining("PERSON");
        assertThat(FreeWords.of(good)).containsOnlyKeys("x.name");
    }

    private static Map<String, Object> field(String type, String name, String vietnamese, String english) {
        return Map.of("name", name, "type", type, "unit", "PERSON", "names", Map.of("vi", vietnamese, "en", english));
    }
}
