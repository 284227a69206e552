package dk.dpsd.access;

import dk.dpsd.access.LogInOutcome.Paused;
import dk.dpsd.access.LogInOutcome.Refused;
import dk.dpsd.access.LogInOutcome.Welcome;
import dk.dpsd.access.model.Credential;
import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.access.store.CredentialStore;
import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks a password. Sessions are the web floor's. */
@Stateless
public class LogIn {

    @Inject
    SebStore seb;

    @Inject
    CredentialStore credentials;

    @Inject
    IdentityStore identities;

    @Inject
    Entrances entrances;

    @Inject
    DemoMode demo;

    @Inject
    CurrentUser caller;

    @Inject
    Clock clock;

    /** Tries a password; wrong tries earn growing pauses (limits S7). */
    @Requires(Action.LOG_IN)
    public LogInOutcome attempt(String login, String password) {
        Optional<SebUser> user = seb.byLogin(login.trim().toLowerCase(Locale.ROOT));
        Optional<Credential> credential = user.flatMap(u -> credentials.lock(u.id()));
        if (credential.isEmpty()) {
            Passwords.compareWithNobody(password);
            user.ifPresentOrElse(entrances::failed, entrances::unknown);
            return new Refused();
        }
        return attempt(user.get(), credential.get(), password);
    }

    private LogInOutcome attempt(SebUser user, Credential credential, String password) {
        Instant now = Clocks.now(clock);
        Duration pause = credential.pauseAt(now);
        if (!pause.isZero()) {
            entrances.paused(user);
            return new Paused(pause);
        }
        if (!Passwords.matches(password, credential.passwordHash())) {
            credential.failed(now);
            entrances.failed(user);
            return new Refused();
        }
        credential.succeeded();
        seb.loggedIn(user.id(), now);
        entrances.cameIn(user);
        return new Welcome(user.id(), user.login());
    }

    /** The caller logs out; who has no account has nothing to be told of. */
    @Requires(Action.LOG_IN)
    public void leave() {
        caller.id().flatMap(seb::user).ifPresent(entrances::left);
    }

    /**
     * A session ended without its owner.
     *
     * @param principal as the container called her
     */
    @Requires(Action.LOG_IN)
    public void wasLeft(String principal) {
        Principals.identity(principal)
                .flatMap(identities::find)
                .map(ExternalIdentity::account)
                .flatMap(seb::user)
                .or(() -> seb.byLogin(principal))
                .ifPresent(entrances::wasLeft);
    }

    /** The accounts the login page offers; none outside the demo. */
    @Requires(Action.LOG_IN)
    public List<DemoAccount> demoAccounts() {
        return demo.isOn() ? DemoAccounts.LISTED : List.of();
    }
}
