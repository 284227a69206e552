package dk.dpsd.shared;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether a request came over the health data network (Sundhedsdatanettet, SDN): from one of the address ranges the
 * operator names (R-PRIV-03). Staff pages can be limited to them.
 */
@ApplicationScoped
public class HealthNetwork {

    /** An address or a range as people write them, and nothing else: no names, no wildcards, no empty text. */
    private static final IPAddressStringParameters PLAIN = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowWildcardedSeparator(false)
            .allowSingleSegment(false)
            .allow_inet_aton(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
            .toParams();

    @Inject
    @ConfigProperty(name = "dpsd.sdn.ranges")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "dpsd.sdn.staff-only", defaultValue = "false")
    boolean staffOnly;

    private List<IPAddress> ranges = List.of();

    @PostConstruct
    void open() {
        ranges = parse(configured.orElse(""));
        if (staffOnly && ranges.isEmpty()) {
            throw new IllegalStateException("dpsd.sdn.staff-only=true, but dpsd.sdn.ranges names no address range.");
        }
    }

    /** Whether the operator has said which addresses belong to the network. */
    public boolean isSetUp() {
        return !ranges.isEmpty();
    }

    /** Whether staff pages are for requests from the network only. */
    public boolean isStaffOnly() {
        return staffOnly;
    }

    /** Whether an address belongs to the network. */
    public boolean contains(String address) {
        return contains(ranges, address);
    }

    static List<IPAddress> parse(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(HealthNetwork::range)
                .toList();
    }

    static boolean contains(List<IPAddress> ranges, String address) {
        if (address == null) {
            return false;
        }
        int zone = address.indexOf('%');
        IPAddress from = new IPAddressString(zone < 0 ? address : address.substring(0, zone), PLAIN).getAddress();
        return from != null && !from.isPrefixed() && ranges.stream().anyMatch(range -> range.contains(narrow(from)));
    }

    private static IPAddress range(String text) {
        try {
            return narrow(new IPAddressString(text, PLAIN).toAddress().toPrefixBlock());
        } catch (AddressStringException e) {
            throw new IllegalStateException("dpsd.sdn.ranges names " + text + ", which is no address range.", e);
        }
    }

    /** An IPv4 address written as an IPv6 one is the same address. */
    private static IPAddress narrow(IPAddress address) {
        return address.isIPv6() && address.toIPv6().isIPv4Mapped()
                ? address.toIPv6().getEmbeddedIPv4Address()
                : address;
    }
}
