package vn.trucot.gateway.door;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** Internet addresses as an operator lists them: {@code loopback}, single ones, and ranges as 10.0.0.0/8 or 2001:db8::/32. */
public final class AddressRanges {

    private static final String LOOPBACK = "loopback";

    private static final class Range {

        private final byte[] network;
        private final int bits;

        Range(byte[] network, int bits) {
            this.network = network;
            this.bits = bits;
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            for (int i = 0; i < whole; i++) {
                if (address[i] != network[i]) {
                    return false;
                }
            }
            int rest = bits % Byte.SIZE;
            return rest == 0 || (address[whole] ^ network[whole]) >> (Byte.SIZE - rest) == 0;
        }
    }

    private final boolean loopback;
    private final List<Range> ranges;

    private AddressRanges(boolean loopback, List<Range> ranges) {
        this.loopback = loopback;
        this.ranges = List.copyOf(ranges);
    }

    /** The ranges that a setting lists; {@code none} lists nothing. */
    public static AddressRanges of(String setting, List<String> listed) {
        boolean loopback = false;
        List<Range> ranges = new ArrayList<>();
        for (String one : listed) {
            if (one.equals(LOOPBACK)) {
                loopback = true;
            } else if (!one.isBlank() && !one.equals("none")) {
                ranges.add(range(setting, one.strip()));
            }
        }
        return new AddressRanges(loopback, ranges);
    }

    private static Range range(String setting, String text) {
        int slash = text.indexOf('/');
        try {
            byte[] network = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash))
                    .getAddress();
            int most = network.length * Byte.SIZE;
            int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
            if (bits >= 0 && bits <= most) {
                return new Range(network, bits);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new IllegalStateException(
                setting + " lists '" + text + "': write loopback, an address, or a range as 10.0.0.0/8");
    }

    /** Whether the address is in one of them. */
    public boolean contain(InetAddress address) {
        if (loopback && address.isLoopbackAddress()) {
            return true;
        }
        if (ranges.isEmpty()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        for (Range range : ranges) {
            if (range.contains(bytes)) {
                return true;
            }
        }
        return false;
    }
}
