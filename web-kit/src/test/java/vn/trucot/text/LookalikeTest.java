package vn.trucot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeTest {

    private final Lookalike records = new Lookalike("records");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "records",
                "Records",
                "RECORDS",
                "r\u0435cords",
                "rec\u043Erds",
                "rec\u03BFrds",
                "\uFF52ecords",
                "re\u0441\u043Erd\u0455"
            })
    void whatReadsLikeTheNameIsTakenForIt(String name) {
        assertThat(records.isTakenFor(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "record", "records 2024", "hồ sơ", "Báo Yên Bái", "récords", "rekords"})
    void anyOtherNameIsNot(String name) {
        assertThat(records.isTakenFor(name)).isFalse();
    }
}
