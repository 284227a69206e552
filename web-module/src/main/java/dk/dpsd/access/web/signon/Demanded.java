package dk.dpsd.access.web.signon;

import dk.dpsd.access.signon.Arrival.Demands;
import dk.dpsd.access.signon.AssuranceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this installation asks of those who come from an identity provider. */
@ApplicationScoped
public class Demanded {

    @Inject
    @ConfigProperty(name = "dpsd.sign-on.minimum-assurance", defaultValue = "Substantial")
    String minimum;

    @Inject
    @ConfigProperty(name = "dpsd.saml.required-privilege")
    Optional<String> privilege;

    Demands of(String way) throws OutOfOrderException {
        AssuranceLevel level = AssuranceLevel.of(minimum)
                .orElseThrow(() -> new OutOfOrderException(
                        "dpsd.sign-on.minimum-assurance is '" + minimum + "'.", "Set Low, Substantial or High."));
        return new Demands(level, "saml".equals(way) ? privilege : Optional.empty());
    }
}
