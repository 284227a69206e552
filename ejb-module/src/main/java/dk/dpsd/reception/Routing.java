package dk.dpsd.reception;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.Roles;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.reception.NearestHolders.Post;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a case to the nearest mailbox (postkasse) and tells the people there. */
@Dependent
public class Routing {

    private final Roles roles;
    private final SebStore seb;
    private final LiveTree tree;
    private final Event<TellsPeople> mail;

    @Inject
    public Routing(Roles roles, SebStore seb, LiveTree tree, Event<TellsPeople> mail) {
        this.roles = roles;
        this.seb = seb;
        this.tree = tree;
        this.mail = mail;
    }

    /** A new report: mailbox, its receivers' mail, and the nearest Vogter's, never both to one person (R-ROUTE-10). */
    public void routeNew(IncidentCase incident) {
        List<Long> path = path(incident);
        List<EffectiveRole> along = roles.along(path);
        Set<Long> receivers = route(incident, path, along);
        NearestHolders.find(Role.VOGTER, path, along).ifPresent(post -> tellVogtere(incident, post, receivers));
        if (incident.place().mailboxUnit() == null) {
            alarm(incident);
        }
    }

    /** A case that comes to another place: mailbox and its receivers' mail (R-ROUTE-13). */
    public void routeAgain(IncidentCase incident) {
        List<Long> path = path(incident);
        route(incident, path, roles.along(path));
        if (incident.place().mailboxUnit() == null) {
            alarm(incident);
        }
    }

    /** Whether there is a mailbox for the case now. */
    public boolean hasMailbox(IncidentCase incident) {
        List<Long> path = path(incident);
        return NearestHolders.find(Role.INITIAL_RECEIVER, path, roles.along(path))
                .isPresent();
    }

    private List<Long> path(IncidentCase incident) {
        Long unit = incident.place().unit();
        return unit == null ? List.of() : tree.current().path(unit);
    }

    private Set<Long> route(IncidentCase incident, List<Long> path, Collection<EffectiveRole> along) {
        Optional<Post> mailbox = NearestHolders.find(Role.INITIAL_RECEIVER, path, along);
        incident.liesIn(mailbox.map(Post::unit).orElse(null));
        mailbox.ifPresent(post -> mail.fire(new CaseReachedMailbox(
                incident.id(),
                incident.publicId(),
                incident.caseNumber(),
                tree.current().unit(post.unit()).map(SorUnit::name).orElse(""),
                addressees(post.holders()))));
        return mailbox.map(Post::holders).orElse(Set.of());
    }

    private void tellVogtere(IncidentCase incident, Post post, Set<Long> receivers) {
        Set<Long> others =
                post.holders().stream().filter(id -> !receivers.contains(id)).collect(Collectors.toSet());
        if (!others.isEmpty()) {
            mail.fire(new CaseReachedVogter(
                    incident.id(),
                    incident.publicId(),
                    incident.caseNumber(),
                    OriginalSummary.of(incident),
                    addressees(others)));
        }
    }

    private void alarm(IncidentCase incident) {
        Set<Long> operators = roles.holdersOf(Role.NATIONAL_OPERATOR).stream()
                .map(EffectiveRole::userId)
                .collect(Collectors.toSet());
        mail.fire(new CaseWithoutMailbox(
                incident.id(), incident.publicId(), incident.caseNumber(), addressees(operators)));
    }

    private List<Addressee> addressees(Collection<Long> accounts) {
        return seb.users(accounts).stream()
                .map(user -> new Addressee(user.name(), user.email()))
                .toList();
    }
}
