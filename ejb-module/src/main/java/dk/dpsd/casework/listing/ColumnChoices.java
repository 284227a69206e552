package dk.dpsd.casework.listing;

import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ColumnChoice;
import dk.dpsd.casework.model.listing.ListColumn;
import dk.dpsd.casework.store.ColumnChoiceStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** Which columns the caller sees in a list of hers: what she chose last, or what everybody sees first. */
@Stateless
public class ColumnChoices {

    @Inject
    ColumnChoiceStore store;

    @Inject
    CurrentUser user;

    @Requires(Action.READ_OWN_ACCOUNT)
    public Set<ListColumn> of(CaseList list) {
        return store.of(key(list)).map(ColumnChoice::columns).orElseGet(list::shown);
    }

    @Requires(Action.READ_OWN_ACCOUNT)
    public void keep(CaseList list, Set<ListColumn> columns) {
        store.keep(key(list), columns);
    }

    private ColumnChoice.Key key(CaseList list) {
        return new ColumnChoice.Key(user.requireId(), list);
    }
}
