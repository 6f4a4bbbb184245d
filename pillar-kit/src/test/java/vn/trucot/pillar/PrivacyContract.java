package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No field of any register or form of a pillar is for a name, number or address of a natural person ({@code docs/privacy.md}).
 * Where anything could be written, the module's {@code free-words.yaml} says what is and why that is none.
 */
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
public abstract class PrivacyContract {

    private final String pillar;

    /** @param pillar as in its address: {@code economy} */
    protected PrivacyContract(String pillar) {
        this.pillar = pillar;
    }

    @Test
    void noFieldIsForANameNumberOrAddressOfANaturalPerson() throws IOException {
        // Given
        Set<String> reasoned =
                FreeWords.of(Path.of("src/test/resources/free-words.yaml")).keySet();

        // When
        List<String> could = Stream.concat(
                        PersonalFields.ofRegisters(described("registers")).stream(),
                        PersonalFields.ofForms(described("forms")).stream())
                .toList();

        // Then
        assertThat(could)
                .as("fields that could hold personal data, and those of which free-words.yaml says why they do not")
                .containsExactlyInAnyOrderElementsOf(reasoned);
    }

    private List<Map<String, Object>> described(String what) {
        List<Map<String, Object>> described = given().get("/api/v1/" + pillar + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        assertThat(described).isNotEmpty().allSatisfy(each -> assertThat(each.get("fields"))
                .asInstanceOf(LIST)
                .isNotEmpty());
        return described;
    }
}
