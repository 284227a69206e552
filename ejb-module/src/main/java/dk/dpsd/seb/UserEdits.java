package dk.dpsd.seb;

import dk.dpsd.seb.model.LastEdit;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * The one way to edit a user of the caller's own organisation: lock her, refuse an edit made on an older picture of her,
 * do it, write the log (design 7, R-LOG-02). Another organisation's user is not there.
 */
@Dependent
public class UserEdits {

    private final UserStore users;
    private final SebStore seb;
    private final SebSource source;
    private final Home home;
    private final Clock clock;
    private final Event<RecordsDeed> log;

    @Inject
    public UserEdits(UserStore users, SebStore seb, SebSource source, Home home, Clock clock, Event<RecordsDeed> log) {
        this.users = users;
        this.seb = seb;
        this.source = source;
        this.home = home;
        this.clock = clock;
        this.log = log;
    }

    /** An edit as an administrator asks for it: whom, in which edition she saw her, named how in the log. */
    public record Wish(long user, int seenEdition, String deed) {}

    /** The organisation the caller administers. */
    public String ownCvr() {
        return home.cvr();
    }

    /** The user, where she is one of the caller's own organisation. */
    public SebUser find(long user) {
        return users.find(ownCvr(), user).orElseThrow(NotThereException::new);
    }

    /**
     * Does what is wished.
     *
     * @param edit changes the user and says what changed
     * @throws RefusedException {@code conflict} with who, when and what, where somebody else was first
     */
    public void apply(Wish wish, Function<SebUser, List<FieldChange>> edit) {
        source.requireOwn();
        SebUser user = users.lock(ownCvr(), wish.user()).orElseThrow(NotThereException::new);
        LastEdit last = user.lastEdit();
        if (last.edition() != wish.seenEdition()) {
            throw new RefusedException("conflict", last.by(), last.at(), last.what());
        }
        List<FieldChange> changes = edit.apply(user);
        user.edited(callerName(), Clocks.now(clock), wish.deed());
        record(user, wish.deed(), changes);
    }

    void record(SebUser user, String deed, List<FieldChange> changes) {
        log.fire(new RecordsDeed(user.id(), user.cvr(), deed, changes));
    }

    private String callerName() {
        return seb.user(home.account()).map(SebUser::name).orElseThrow(NotThereException::new);
    }
}
