package dk.dpsd.access;

import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation shows the demo world. The start refuses it where the environment is production. */
@ApplicationScoped
public class DemoMode {

    @Inject
    @ConfigProperty(name = "dpsd.demo", defaultValue = "false")
    boolean demo;

    public boolean isOn() {
        return demo;
    }

    /** In the demo everybody may read the built-in mailbox, so that a newcomer sees what was sent. */
    Caller widen(Caller.Person person) {
        return demo ? person.with(Action.READ_DEMO_MAIL) : person;
    }
}
