package dk.dpsd.followup;

import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The people of the follow-up by their names. */
@Dependent
class Writers {

    private final SebStore seb;
    private final CurrentUser user;

    @Inject
    Writers(SebStore seb, CurrentUser user) {
        this.seb = seb;
        this.user = user;
    }

    String me() {
        return user.id().flatMap(seb::user).map(SebUser::name).orElseGet(user::name);
    }

    Optional<Addressee> addressee(Long account) {
        return Optional.ofNullable(account).flatMap(seb::user).map(who -> new Addressee(who.name(), who.email()));
    }
}
