package dk.dpsd.access;

import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.RecordsDeed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells the access log who came in, who did not, and who left. What was typed where no such account exists is never
 * told: it may be a password or a CPR number in the wrong field.
 */
@Dependent
class Entrances {

    private final CallerContext callers;
    private final Identity identity;
    private final Event<RecordsDeed> log;

    @Inject
    Entrances(CallerContext callers, Identity identity, Event<RecordsDeed> log) {
        this.callers = callers;
        this.identity = identity;
        this.log = log;
    }

    void cameIn(SebUser user) {
        asHerself(user, "loggedIn");
    }

    /** Somebody an identity provider vouches for, whom her organisation's administrators do not know yet. */
    void cameInWithoutAccount(ExternalIdentity identity) {
        var caller = new Caller.Stranger(identity.id(), identity.name());
        tell(caller, new RecordsDeed(null, identity.cvr(), "loggedIn", List.of()));
    }

    void left(SebUser user) {
        asHerself(user, "loggedOut");
    }

    /** Her session ended without her: too long idle, too old, or another log-in took its place. */
    void wasLeft(SebUser user) {
        asHerself(user, "sessionEnded");
    }

    /** A wrong password for an account that exists. */
    void failed(SebUser user) {
        asOutsider(deed(user, "logInFailed"));
    }

    /** An attempt while the account pauses after too many wrong ones. */
    void paused(SebUser user) {
        asOutsider(deed(user, "logInPaused"));
    }

    /** An attempt at an account that does not exist. */
    void unknown() {
        asOutsider(new RecordsDeed(null, null, "logInUnknown", List.of()));
    }

    private void asHerself(SebUser user, String deed) {
        tell(identity.of(user.login()), deed(user, deed));
    }

    private void asOutsider(RecordsDeed deed) {
        tell(new Caller.Outsider(), deed);
    }

    private void tell(Caller caller, RecordsDeed deed) {
        callers.acting(caller, () -> {
            log.fire(deed);
            return null;
        });
    }

    private static RecordsDeed deed(SebUser user, String deed) {
        return new RecordsDeed(user.id(), user.cvr(), deed, List.of());
    }
}
