package vn.trucot.gateway.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Names;

class ExonymTest {

    @ParameterizedTest
    @CsvSource({
        "Tỉnh Yên Bái,           Yên Bái Province",
        "Thành phố Lào Cai,      Lào Cai City",
        "Huyện Văn Yên,          Văn Yên District",
        "Thị xã Nghĩa Lộ,        Nghĩa Lộ Town",
        "Thị trấn N.T Phong Hải, N.T Phong Hải Township",
        "Phường 3,               Ward 3",
    })
    void theKindStandsAfterTheProperNameAndBeforeANumber(String vi, String en) {
        assertThat(Exonym.of(new Names(vi, null))).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thôn Bản Lùng", "Sở Thông tin và Truyền thông", "Xã hội số", "Tỉnh Lào Cai, Tỉnh Yên Bái"})
    void whatIsNoSuchUnitStaysAsItIs(String vi) {
        assertThat(Exonym.of(new Names(vi, null))).isEqualTo(vi);
    }

    @Test
    void anEnglishNameOfItsOwnGoesBefore() {
        assertThat(Exonym.of(new Names("Tỉnh Yên Bái", "Yen Bai"))).isEqualTo("Yen Bai");
    }
}
