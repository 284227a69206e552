package dk.dpsd.seb.web;

import dk.dpsd.shared.CallerAddress;
import dk.dpsd.shared.HealthNetwork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells a visitor whether her request came over the health data network (R-PRIV-03). For everybody. */
@Named
@RequestScoped
public class AccessTestView {

    @Inject
    HealthNetwork network;

    @Inject
    CallerAddress caller;

    /** {@code inside}, {@code outside} or {@code notSetUp}. */
    public String getAnswer() {
        if (!network.isSetUp()) {
            return "notSetUp";
        }
        return network.contains(getAddress()) ? "inside" : "outside";
    }

    /** The address as the server sees it. */
    public String getAddress() {
        return caller.address().orElse("");
    }
}
