package dk.dpsd.access.signon;

import dk.dpsd.access.model.SpentToken;
import dk.dpsd.access.store.SpentTokenStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Sha256;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What stands around a sign-on on all nodes: each answer of a provider opens once, and who was refused is written down. */
@Stateless
public class SignOnGuard {

    /** Far beyond what any answer lives. */
    private static final Duration KEPT = Duration.ofDays(2);

    private static final Logger LOG = System.getLogger(SignOnGuard.class.getName());

    @Inject
    SpentTokenStore spent;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> records;

    /** Whether this is the first time it is used; from now on it was. */
    @Requires(Action.LOG_IN)
    public boolean spend(String token) {
        var now = Clocks.now(clock);
        spent.forgetBefore(now);
        return spent.spend(new SpentToken(Sha256.hex(token), now.plus(KEPT)));
    }

    /** Writes down that somebody was refused. The log of the server has it too, for the operator. */
    @Requires(Action.LOG_IN)
    public void refused(String way, SignOnRefusal reason) {
        LOG.log(Level.INFO, "Sign-on refused: {0}, {1}.", way, reason.code());
        records.fire(new RecordsDeed(
                null,
                null,
                "logInRefused",
                List.of(FieldChange.harmless("way", null, way), FieldChange.harmless("reason", null, reason.code()))));
    }
}
