package dk.dpsd.access;

import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.NotThereException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds accounts by their login, for other services. */
@Dependent
public class Directory {

    @Inject
    SebStore seb;

    /**
     * The id of an account.
     *
     * @throws NotThereException where there is none
     */
    public long idOf(String login) {
        return seb.byLogin(login).map(SebUser::id).orElseThrow(NotThereException::new);
    }
}
