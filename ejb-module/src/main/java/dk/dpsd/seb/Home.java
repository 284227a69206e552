package dk.dpsd.seb;

import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The caller's own organisation: every question of user administration is asked inside its CVR (R-SEB-06). */
@Dependent
public class Home {

    private final CurrentUser user;
    private final SebStore seb;

    @Inject
    public Home(CurrentUser user, SebStore seb) {
        this.user = user;
        this.seb = seb;
    }

    /** The CVR of the caller; who has none administers nobody. */
    public String cvr() {
        return seb.user(user.requireId()).map(SebUser::cvr).orElseThrow(NotThereException::new);
    }

    public long account() {
        return user.requireId();
    }
}
