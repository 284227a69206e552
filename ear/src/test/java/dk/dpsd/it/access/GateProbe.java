package dk.dpsd.it.access;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;

/** A session bean with one door of each kind. It says itself nothing about the gate: that is bound for all. */
@Stateless
public class GateProbe {

    public String undeclared() {
        return "inside";
    }

    @Requires(Action.SUBMIT_REPORT)
    public String everybody() {
        return "inside";
    }

    @Requires(Action.READ_INBOX)
    public String staff() {
        return "inside";
    }

    @Requires(Action.RUN_SYSTEM_TASK)
    public String system() {
        return "inside";
    }
}
