package vn.trucot.gateway.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeStartTest {

    @ParameterizedTest
    @CsvSource({
        "https://id.example.vn/realms/trucot, false",
        "https://id.example.vn, true",
        "http://127.0.0.1:8090/realms/trucot, true",
        "http://localhost:8090, true"
    })
    void aProviderIsAskedWhereNobodyIsOnTheWay(String url, boolean plainHttp) {
        assertThatCode(() -> SafeStart.checkProvider(url, plainHttp)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.example.vn/realms/trucot, false",
        "http://192.0.2.7/realms/trucot, true",
        "http://127.0.0.1:8090, false",
        "id.example.vn, true",
        "'', true"
    })
    void aProviderThatCouldBeAnybodyIsRefusedByItsAddress(String url, boolean plainHttp) {
        assertThatThrownBy(() -> SafeStart.checkProvider(url, plainHttp))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trucot.provider.url is '" + url + "'");
    }
}
