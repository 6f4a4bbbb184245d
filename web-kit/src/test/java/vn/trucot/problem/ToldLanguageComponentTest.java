package vn.trucot.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ToldLanguageComponentTest {

    @Test
    void a_parameter_of_a_wrong_form_is_told_in_vietnamese() {
        vietnamese()
                .get("/api/things?size=many")
                .then()
                .header("Content-Language", equalTo("vi"))
                .header("Vary", equalTo("Accept-Language, Accept-Encoding"))
                .body("title", equalTo("Giá trị sai định dạng"))
                .body(
                        "detail",
                        equalTo("size: 'many' không phải là số nguyên: hãy ghi chữ số, từ -2147483648 đến 2147483647"))
                .body("errors[0].field", equalTo("size"))
                .body(
                        "errors[0].reason",
                        equalTo("'many' không phải là số nguyên: hãy ghi chữ số, từ -2147483648 đến 2147483647"));
    }

    @Test
    void a_broken_rule_of_a_field_is_told_in_vietnamese() {
        vietnamese()
                .contentType(ContentType.JSON)
                .body("{\"part\": {\"name\": \" \", \"count\": -1}}")
                .post("/api/things")
                .then()
                .body("detail", equalTo("/part/count phải lớn hơn 0, không phải -1 (và 1 lỗi nữa)"))
                .body("errors[0].reason", equalTo("/part/count phải lớn hơn 0, không phải -1"))
                .body("errors[1].reason", equalTo("/part/name không được để trống, không phải ''"));
    }

    @Test
    void a_value_of_json_that_cannot_be_read_is_told_with_its_place_in_vietnamese() {
        vietnamese()
                .contentType(ContentType.JSON)
                .body("{\"day\": \"31/12/2024\"}")
                .post("/api/things")
                .then()
                .body(
                        "detail",
                        equalTo("/day ở dòng 1, ký tự 9: '31/12/2024' không phải là ngày: hãy ghi như 2024-03-31"))
                .body("errors[0].reason", equalTo("'31/12/2024' không phải là ngày: hãy ghi như 2024-03-31"));
    }

    @Test
    void an_address_without_anything_is_told_in_vietnamese_outside_of_rest_too() {
        vietnamese()
                .get("/nothing/at/all")
                .then()
                .header("Content-Language", equalTo("vi"))
                .header("Vary", equalTo("Accept-Language, Accept-Encoding"))
                .body("detail", equalTo("GET /nothing/at/all không dẫn đến đâu"));
    }

    @Test
    void mistakes_that_an_answer_lists_are_told_in_vietnamese() {
        vietnamese()
                .get("/api/things/taken")
                .then()
                .header("Content-Language", equalTo("vi"))
                .header("Vary", equalTo("Accept-Language, Accept-Encoding"))
                .body("rows", equalTo(2))
                .body("errors[0].reason", equalTo("share: '1,5' không phải là số nguyên: hãy ghi chữ số, từ 0 đến 9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "*"})
    void who_asks_for_another_language_is_told_in_english(String language) {
        given().header("Accept-Language", language)
                .get("/api/things/taken")
                .then()
                .header("Content-Language", equalTo("en"))
                .body("errors[0].reason", equalTo("share: '1,5' is no whole number: write digits, from 0 to 9"));
    }

    @Test
    void an_answer_without_words_has_no_language() {
        vietnamese().get("/api/things?size=3").then().statusCode(200).header("Content-Language", nullValue());
    }

    private static RequestSpecification vietnamese() {
        return given().header("Accept-Language", "vi-VN,vi;q=0.9,en;q=0.8");
    }
}
