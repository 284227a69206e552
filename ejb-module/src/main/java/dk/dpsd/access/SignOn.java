package dk.dpsd.access;

import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.seb.UserRules;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Lets in whom an identity provider vouches for (MitID Erhverv, domain D.2), with an account here or without one yet
 * (R-PRIV-05). Whoever calls this has checked the provider's word; sessions are the web floor's.
 */
@Stateless
public class SignOn {

    @Inject
    IdentityStore identities;

    @Inject
    SebStore seb;

    @Inject
    Clock clock;

    @Inject
    Entrances entrances;

    /** Keeps what the provider says of her and tells what to call her in the session. */
    @Requires(Action.LOG_IN)
    public SignedOn arrive(Claims claims) {
        Claims clean = Credentials.clean(claims);
        if (clean.subject() == null) {
            throw new RefusedException("signOn.noSubject");
        }
        if (!UserRules.isCvr(clean.cvr())) {
            throw new RefusedException("signOn.noCvr");
        }
        ExternalIdentity identity = keep(clean);
        Optional<SebUser> user = Optional.ofNullable(identity.account()).flatMap(seb::user);
        user.ifPresent(account -> welcome(account, clean.cvr()));
        if (user.isEmpty()) {
            entrances.cameInWithoutAccount(identity);
        }
        return new SignedOn(Principals.ofIdentity(identity.id()), user.isPresent());
    }

    private ExternalIdentity keep(Claims claims) {
        var now = Clocks.now(clock);
        Optional<ExternalIdentity> earlier = identities.bySubject(claims.subject());
        earlier.ifPresent(identity -> identity.seen(claims, now));
        return earlier.orElseGet(() -> identities.add(new ExternalIdentity(claims, now)));
    }

    /** The rights hang on the organisation that issued the credential (R-PRIV-04): another one's opens no account. */
    private void welcome(SebUser account, String cvr) {
        if (!cvr.equals(account.cvr())) {
            throw new RefusedException("signOn.otherCvr", cvr);
        }
        seb.loggedIn(account.id(), Clocks.now(clock));
        entrances.cameIn(account);
    }
}
