package vn.trucot.gateway.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import vn.trucot.gateway.door.AddressRanges;

/**
 * Which internet addresses belong to the public internet, and so to somebody who may be sent to: all that IANA lists for
 * something else are none, among them those that hide another address, as NAT64 and 6to4 do.
 */
final class PublicAddresses {

    private static final AddressRanges SPECIAL = AddressRanges.of(
            "special addresses",
            List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20"));

    /** Of IPv6, nothing else is given to anybody. */
    private static final AddressRanges GIVEN_OUT = AddressRanges.of("public addresses", List.of("2000::/3"));

    private final AddressRanges allowed;

    /** With ranges that count as public too. */
    PublicAddresses(List<String> allowed) {
        this.allowed = AddressRanges.of("trucot.gateway.webhooks.allowed", allowed);
    }

    boolean contain(InetAddress address) {
        return allowed.contain(address)
                || (!SPECIAL.contain(address) && (address instanceof Inet4Address || GIVEN_OUT.contain(address)));
    }
}
