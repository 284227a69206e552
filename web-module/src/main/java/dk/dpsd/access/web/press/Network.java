package dk.dpsd.access.web.press;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom an address stands for when presses are counted: an IPv4 address itself, of IPv6 the /64 that one line is given. */
final class Network {

    private static final int LINE = 8;

    private Network() {}

    /** @param address as the container writes it, never a name */
    static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return address == null ? "" : address;
        }
        try {
            // Written in figures, so nothing is looked up; one that maps an IPv4 address comes back as such.
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(read.getAddress(), 0, LINE)
                    : read.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
