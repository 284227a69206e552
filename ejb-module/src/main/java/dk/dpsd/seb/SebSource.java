package dk.dpsd.seb;

import dk.dpsd.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where users and roles come from: our own administration, or a file of the real SEB, which then has the only say. */
@ApplicationScoped
public class SebSource {

    @Inject
    @ConfigProperty(name = "dpsd.seb.source", defaultValue = "own")
    String source;

    public boolean isFile() {
        return "file".equalsIgnoreCase(source.strip());
    }

    /** @throws RefusedException where the file has the only say */
    void requireOwn() {
        if (isFile()) {
            throw new RefusedException("readOnly");
        }
    }
}
