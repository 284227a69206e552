package dk.dpsd.access;

import dk.dpsd.access.model.ExternalIdentity;
import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.seb.request.Strangers;
import dk.dpsd.shared.NotThereException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells user administration of those who come by a credential, and gives them the account it makes for them. */
@Dependent
public class IdentityDesk implements Strangers {

    private final CallerContext callers;
    private final IdentityStore identities;

    @Inject
    public IdentityDesk(CallerContext callers, IdentityStore identities) {
        this.callers = callers;
        this.identities = identities;
    }

    @Override
    public Stranger calling() {
        if (callers.current() instanceof Caller.Stranger stranger) {
            return identities
                    .lock(stranger.identity())
                    .filter(identity -> identity.account() == null)
                    .map(IdentityDesk::stranger)
                    .orElseThrow(NotThereException::new);
        }
        throw new NotThereException();
    }

    @Override
    public Optional<Stranger> find(long identity) {
        return identities.find(identity).filter(i -> i.account() == null).map(IdentityDesk::stranger);
    }

    @Override
    public void link(long identity, long account) {
        identities
                .lock(identity)
                .filter(i -> i.account() == null)
                .orElseThrow(NotThereException::new)
                .belongsTo(account);
    }

    private static Stranger stranger(ExternalIdentity identity) {
        return new Stranger(identity.id(), identity.cvr(), identity.organisation(), identity.name(), identity.email());
    }
}
