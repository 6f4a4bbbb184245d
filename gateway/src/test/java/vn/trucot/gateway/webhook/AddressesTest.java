package vn.trucot.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is sent to what is not on the public internet, however it is written. */
class AddressesTest {

    private static final Map<String, String[]> NAMES = Map.of(
            "public.example", new String[] {"93.184.216.34"},
            "six.example", new String[] {"2606:2800:220:1::1"},
            "inside.example", new String[] {"10.1.2.3"},
            "both.example", new String[] {"93.184.216.34", "127.0.0.1"},
            "mapped.example", new String[] {"::ffff:169.254.169.254"},
            "localhost", new String[] {"127.0.0.1"});

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://127.0.0.01/",
                "https://127.0.0.1./",
                "https://1.2.3.0x4/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://100.127.255.255/",
                "https://169.254.169.254/latest/meta-data",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.0.0.8/",
                "https://192.168.1.1/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::]/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[64:ff9b:1::a00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:7f00:1::1]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://[fec0::1]/",
                "https://[ff02::1]/",
                "https://[2001:db8::1]/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://inside.example/",
                "https://both.example/",
                "https://mapped.example/",
                "https://unknown.example/",
                "https://user:word@public.example/",
                "https://public.example/#part",
                "https://public.example:0/",
                "https://public.example:70000/",
                "https:///path",
                "https:public.example",
                "http://public.example/",
                "ftp://public.example/",
                "file:///etc/passwd",
                "https://public.example\\@127.0.0.1/",
                "https://①②⑦.0.0.1/",
                " https://public.example/",
                ""
            })
    void whatIsNotPublicIsRefused(String url) {
        // Given
        Addresses addresses = addresses(List.of("none"), false);

        // Then
        assertThatThrownBy(() -> addresses.find(url)).isInstanceOf(RefusedAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://public.example/hook?to=1",
                "https://PUBLIC.example.:8443/",
                "https://six.example",
                "https://93.184.216.34/",
                "https://[2606:2800:220:1::1]/",
                "https://172.32.0.1/",
                "https://100.128.0.1/"
            })
    void whatIsPublicIsTaken(String url) throws RefusedAddress {
        // When
        Receiver receiver = addresses(List.of("none"), false).find(url);

        // Then
        assertThat(new PublicAddresses(List.of("none")).contain(receiver.address()))
                .isTrue();
        assertThat(receiver.isSecure()).isTrue();
    }

    @Test
    void aSettingAllowsStatedRangesAndNothingBesideThem() throws RefusedAddress {
        // Given
        Addresses addresses = addresses(List.of("10.1.0.0/16"), true);

        // Then
        assertThat(addresses.find("http://inside.example/").address().getHostAddress())
                .isEqualTo("10.1.2.3");
        assertThat(addresses.find("http://inside.example/").port()).isEqualTo(80);
        assertThatThrownBy(() -> addresses.find("http://10.2.0.1/")).isInstanceOf(RefusedAddress.class);
    }

    @Test
    void longAddressesAreRefused() {
        // Then
        assertThatThrownBy(() -> addresses(List.of(), false).find("https://public.example/" + "a".repeat(500)))
                .hasMessageContaining("500 characters");
    }

    private static Addresses addresses(List<String> allowed, boolean plainHttp) {
        return new Addresses(new PublicAddresses(allowed), plainHttp, AddressesTest::resolve);
    }

    private static InetAddress[] resolve(String name) throws UnknownHostException {
        if (name.matches("[0-9.]+|.*:.*")) {
            return new InetAddress[] {InetAddress.ofLiteral(name)};
        }
        String[] found = NAMES.get(name);
        if (found == null) {
            throw new UnknownHostException(name);
        }
        InetAddress[] all = new InetAddress[found.length];
        for (int i = 0; i < found.length; i++) {
            all[i] = InetAddress.ofLiteral(found[i]);
        }
        return all;
    }
}
