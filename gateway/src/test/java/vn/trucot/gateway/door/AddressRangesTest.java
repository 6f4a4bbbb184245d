package vn.trucot.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,10.255.0.1,true",
        "10.0.0.0/8,11.0.0.1,false",
        "192.0.2.128/25,192.0.2.129,true",
        "192.0.2.128/25,192.0.2.127,false",
        "192.0.2.7,192.0.2.7,true",
        "192.0.2.7,192.0.2.8,false",
        "0.0.0.0/0,203.0.113.1,true",
        "0.0.0.0/0,2001:db8::1,false",
        "2001:db8::/33,2001:db8:7fff::1,true",
        "2001:db8::/33,2001:db8:8000::1,false",
        "loopback,127.3.2.1,true",
        "loopback,::1,true",
        "loopback,::ffff:127.0.0.1,true",
        "loopback,192.0.2.1,false",
        "none,127.0.0.1,false",
        "'',127.0.0.1,false"
    })
    void anAddressIsInARangeOrNot(String range, String address, boolean in) {
        // Given
        AddressRanges ranges = AddressRanges.of("x", List.of("198.51.100.1", range));

        // When
        boolean contained = ranges.contain(InetAddress.ofLiteral(address));

        // Then
        assertThat(contained).isEqualTo(in);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.vn", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0/8.1", "2001:db8::/129"})
    void whatIsNoRangeStopsTheStartAndSaysWhere(String range) {
        assertThatThrownBy(() -> AddressRanges.of("trucot.gateway.trusted-proxies", List.of(range)))
                .hasMessageStartingWith("trucot.gateway.trusted-proxies lists '" + range + "': write ");
    }

    @Test
    void anAddressOfTheSixthVersionIsCountedByItsNetwork() {
        assertThat(group("2001:db8:1:2::1")).isEqualTo(group("2001:db8:1:2:ffff::9"));
        assertThat(group("2001:db8:1:2::1")).isNotEqualTo(group("2001:db8:1:3::1"));
        assertThat(group("192.0.2.1")).isNotEqualTo(group("192.0.2.2"));
        assertThat(group("::ffff:192.0.2.1")).isEqualTo(group("192.0.2.1"));
        assertThat(group("192.0.2.1")).isNotEqualTo(group("::c000:201"));
    }

    private static long group(String address) {
        return new ClientAddress(InetAddress.ofLiteral(address), false).group();
    }
}
