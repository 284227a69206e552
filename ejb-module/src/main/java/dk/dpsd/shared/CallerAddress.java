package dk.dpsd.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The network address a request came from; the web floor says it once a request. */
@RequestScoped
public class CallerAddress {

    private String address;

    public void came(String from) {
        address = from;
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
