package dk.dpsd.seb.request;

import dk.dpsd.seb.SebAdministrators;
import dk.dpsd.seb.model.AccessRequest;
import dk.dpsd.seb.model.AccessRequest.Requester;
import dk.dpsd.seb.model.AccessWish;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.onboarding.MunicipalCredential;
import dk.dpsd.seb.request.AskForm.Administrator;
import dk.dpsd.seb.request.Strangers.Stranger;
import dk.dpsd.seb.store.RequestStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Asking for access, by somebody who has a credential and no account (R-PRIV-05). She reaches her own request only. */
@Stateless
public class AskAccess {

    @Inject
    Strangers strangers;

    @Inject
    SebAdministrators administrators;

    @Inject
    MunicipalCredential municipal;

    @Inject
    RequestStore requests;

    @Inject
    SebStore seb;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> tell;

    @Inject
    Event<RecordsDeed> records;

    @Requires(Action.REQUEST_ACCESS)
    public AskForm form() {
        Stranger me = strangers.calling();
        return new AskForm(
                me.name(),
                me.cvr(),
                me.organisation(),
                me.email() == null ? "" : me.email(),
                municipal.isMunicipal(me.cvr()),
                administrators.of(me.cvr()).stream()
                        .map(user -> new Administrator(user.id(), user.name()))
                        .toList(),
                requests.newestOf(me.identity()).map(this::own).orElse(null));
    }

    private OwnRequest own(AccessRequest request) {
        String recipient = seb.user(request.recipient()).map(SebUser::name).orElse("");
        return new OwnRequest(request.state(), request.askedAt(), request.answeredAt(), recipient, request.reason());
    }

    /** "Anmod": one request at a time, to an administrator of her own CVR (R-SEB-06). */
    @Requires(Action.REQUEST_ACCESS)
    public void ask(Wish typed, long recipient) {
        Stranger me = strangers.calling();
        AccessWish wish = RequestRules.checked(typed);
        if (requests.newestOf(me.identity()).filter(AccessRequest::isOpen).isPresent()) {
            throw new RefusedException("request.alreadyAsked");
        }
        if (wish.isPrivateProvider()) {
            municipal.require(me.cvr());
        }
        SebUser administrator = administrators.of(me.cvr()).stream()
                .filter(user -> user.id() == recipient)
                .findFirst()
                .orElseThrow(NotThereException::new);
        var requester = new Requester(me.identity(), me.cvr(), me.organisation(), me.name());
        var request = requests.add(new AccessRequest(requester, wish, recipient, Clocks.now(clock)));
        tell.fire(new AccessRequested(new Addressee(administrator.name(), administrator.email()), request.publicId()));
        records.fire(new RecordsDeed(null, me.cvr(), "accessRequested", List.of()));
    }

    /** Takes the open request back. */
    @Requires(Action.REQUEST_ACCESS)
    public void withdraw() {
        Stranger me = strangers.calling();
        AccessRequest request = requests.newestOf(me.identity())
                .filter(AccessRequest::isOpen)
                .orElseThrow(() -> new RefusedException("request.answered"));
        request.withdraw(Clocks.now(clock));
        records.fire(new RecordsDeed(null, me.cvr(), "accessWithdrawn", List.of()));
    }
}
