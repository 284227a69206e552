package dk.dpsd.casework;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The one way to change a case: lock it through the scope of the verb, refuse a change made on an older picture of it,
 * do the verb, write the access log with what changed (design 7, R-LOG-02).
 */
@Dependent
public class CaseChanges {

    private final Scopes scopes;
    private final CaseStore cases;
    private final SebStore seb;
    private final CurrentUser user;
    private final Clock clock;
    private final Event<Records> log;
    private final Event<CaseChanged> changed;

    @Inject
    public CaseChanges(
            Scopes scopes,
            CaseStore cases,
            SebStore seb,
            CurrentUser user,
            Clock clock,
            Event<Records> log,
            Event<CaseChanged> changed) {
        this.scopes = scopes;
        this.cases = cases;
        this.seb = seb;
        this.user = user;
        this.clock = clock;
        this.log = log;
        this.changed = changed;
    }

    /** A change as a person asks for it: which case, in which version she saw it, by which verb, named how in the log. */
    public record Wish(PublicId publicId, int seenVersion, Verb verb, String deed) {}

    /**
     * Does what is wished.
     *
     * @throws NotThereException where the caller may not do this verb to such a case
     * @throws RefusedException {@code conflict} with who, when and what, where somebody else was first; {@code onlyReading}
     *     where she may look at the case as she saw it and not do this to it
     */
    public IncidentCase apply(Wish wish, BiConsumer<IncidentCase, LastChange> verb) {
        Scope scope = scopes.of(wish.verb().action());
        IncidentCase incident = cases.lock(scope, wish.publicId()).orElseThrow(() -> outOfReach(wish));
        if (incident.version() != wish.seenVersion()) {
            throw conflict(incident);
        }
        CaseState before = incident.state();
        change(incident, wish.deed(), verb);
        changed.fire(new CaseChanged(incident.id(), wish.publicId(), wish.verb(), before, incident.state()));
        return incident;
    }

    /** Does something to a case that the caller already holds, e.g. as one of the system's tasks. */
    public void change(IncidentCase incident, String deed, BiConsumer<IncidentCase, LastChange> verb) {
        CaseFields before = fields(incident);
        verb.accept(incident, new LastChange(callerName(), Clocks.now(clock), deed));
        cases.flush();
        log.fire(new Records(incident.id(), incident.publicId(), deed, before.changesTo(fields(incident))));
    }

    private CaseFields fields(IncidentCase incident) {
        String handler = Optional.ofNullable(incident.handler())
                .flatMap(seb::user)
                .map(SebUser::login)
                .orElse(null);
        return CaseFields.of(incident, handler);
    }

    /** The caller's name for people; the access log has the login. */
    private String callerName() {
        return user.id().flatMap(seb::user).map(SebUser::name).orElseGet(user::name);
    }

    /** Somebody who may still look at the case is told what happened to it; everybody else, nothing. */
    private RuntimeException outOfReach(Wish wish) {
        return cases.open(scopes.of(Action.READ_CASE), wish.publicId())
                .or(() -> cases.open(scopes.of(Action.RECALL_CASE), wish.publicId()))
                .<RuntimeException>map(incident -> incident.version() == wish.seenVersion()
                        ? new RefusedException("onlyReading")
                        : conflict(incident))
                .orElseGet(NotThereException::new);
    }

    private static RefusedException conflict(IncidentCase incident) {
        var last = incident.lastChange();
        return new RefusedException("conflict", last.by(), last.at(), last.what());
    }
}
