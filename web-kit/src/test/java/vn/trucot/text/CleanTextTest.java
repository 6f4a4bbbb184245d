package vn.trucot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.InvalidTerm;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo Yên Bái",
                " Báo Yên Bái ",
                "Ba\u0301o Ye\u0302n Ba\u0301i",
                "\uFEFFBáo Yên Bái\u200B",
                "\u00A0Báo\u00A0Yên\u202FBái",
                "Báo  Yên\r\nBái\t",
                "Báo\u2028Yên\u3000Bái",
            })
    void oneNameIsOneKeyHoweverItWasTyped(String typed) {
        assertThat(CleanText.of(typed)).isEqualTo("Báo Yên Bái");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u0007b",
                "a\u007Fb",
                "rec\u200Bords",
                "rec\u00ADords",
                "a\u202Eb",
                "\u202Aa\u202C",
                "a\u2060b",
                "a\uFEFFb",
                "a\uD800b",
                "\uDC00"
            })
    void aSignThatNobodySeesIsRefusedByItsNumber(String text) {
        assertThatThrownBy(() -> CleanText.of(text))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("is no text: take out U+")
                .hasMessageContaining("[U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B\u200B", "\n \uFEFF"})
    void whatIsBlankIsEmpty(String text) {
        assertThat(CleanText.of(text)).isEmpty();
    }

    @Test
    void theSameObjectComesBackWhereNothingIsToDo() {
        // Given
        String plain = "Bao Yen Bai";

        // Then
        assertThat(CleanText.of(plain)).isSameAs(plain);
    }

    @Test
    void signsBeyondTheBasicPlaneStay() {
        assertThat(CleanText.of("\uD842\uDFB7 chữ Nôm")).isEqualTo("\uD842\uDFB7 chữ Nôm");
    }
}
