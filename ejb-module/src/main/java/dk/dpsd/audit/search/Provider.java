package dk.dpsd.audit.search;

import dk.dpsd.seb.model.SebUser;

/** A private provider's account, to choose by. */
public record Provider(long account, String name, String login) {

    static Provider of(SebUser user) {
        return new Provider(user.id(), user.name(), user.login());
    }
}
