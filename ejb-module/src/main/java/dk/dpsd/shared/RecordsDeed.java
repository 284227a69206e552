package dk.dpsd.shared;

import java.util.List;

/**
 * Port to the access log for deeds that are about no case: a log-in, a role given, a list taken out, a mail sent. Fired
 * as a CDI event inside the transaction of the deed; the log observes it.
 *
 * @param account the account it is about, or null
 * @param cvr the organisation it is about, whose SEB administrators may read the entry; null where there is none
 * @param deed what was done, a key of the access log's text bundle: {@code loggedIn}, {@code roleGiven} ...
 * @param changes what changed or was asked for, field by field
 */
public record RecordsDeed(Long account, String cvr, String deed, List<FieldChange> changes) {

    public RecordsDeed {
        changes = List.copyOf(changes);
    }
}
