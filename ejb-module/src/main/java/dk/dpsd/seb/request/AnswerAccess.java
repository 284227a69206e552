package dk.dpsd.seb.request;

import dk.dpsd.seb.Home;
import dk.dpsd.seb.UserRules;
import dk.dpsd.seb.model.AccessRequest;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.onboarding.MunicipalCredential;
import dk.dpsd.seb.request.Strangers.Stranger;
import dk.dpsd.seb.store.RequestStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Answering requests for access of one's own CVR; another one's looks like none (R-SEB-06). */
@Stateless
public class AnswerAccess {

    @Inject
    Home home;

    @Inject
    Strangers strangers;

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

    /** The open requests, the longest waiting first. */
    @Requires(Action.ANSWER_ACCESS_REQUEST)
    public List<RequestLine> open() {
        return requests.open(home.cvr()).stream().map(RequestLine::of).toList();
    }

    /** The answered ones, the newest first. */
    @Requires(Action.ANSWER_ACCESS_REQUEST)
    public List<RequestLine> answered() {
        return requests.answered(home.cvr()).stream().map(RequestLine::of).toList();
    }

    @Requires(Action.ANSWER_ACCESS_REQUEST)
    public RequestSheet sheet(PublicId id) {
        AccessRequest request = requests.one(home.cvr(), id).orElseThrow(NotThereException::new);
        return Sheets.of(request, strangers.find(request.identity()), municipal.isMunicipal(request.cvr()), this::name);
    }

    /** "Opret bruger": an account without roles; those are given next (R-PRIV-05, R-SEB-01). Gives its id. */
    @Requires(Action.ANSWER_ACCESS_REQUEST)
    public long createUser(PublicId id, String typedLogin) {
        String cvr = home.cvr();
        AccessRequest request = openRequest(cvr, id);
        Stranger stranger = strangers
                .find(request.identity())
                .filter(s -> s.cvr().equals(cvr))
                .orElseThrow(() -> new RefusedException("request.credentialGone"));
        if (request.wish().isPrivateProvider()) {
            municipal.require(cvr);
        }
        String login = freeLogin(typedLogin);
        String email = request.wish().email();
        SebUser user = seb.add(new SebUser(login, stranger.name(), email, cvr));
        strangers.link(stranger.identity(), user.id());
        request.created(user.id(), home.account(), Clocks.now(clock));
        tell.fire(new AccessAnswered(new Addressee(user.name(), email), null));
        var change = new FieldChange("login", Sensitivity.PERSONAL, null, login);
        records.fire(new RecordsDeed(user.id(), cvr, "userCreated", List.of(change)));
        return user.id();
    }

    @Requires(Action.ANSWER_ACCESS_REQUEST)
    public void refuse(PublicId id, String typedReason) {
        String cvr = home.cvr();
        AccessRequest request = openRequest(cvr, id);
        String reason = RequestRules.reason(typedReason);
        request.refuse(reason, home.account(), Clocks.now(clock));
        tell.fire(
                new AccessAnswered(new Addressee(request.name(), request.wish().email()), reason));
        records.fire(new RecordsDeed(null, cvr, "accessRefused", List.of()));
    }

    private AccessRequest openRequest(String cvr, PublicId id) {
        AccessRequest request = requests.lock(cvr, id).orElseThrow(NotThereException::new);
        if (!request.isOpen()) {
            throw new RefusedException("request.answered");
        }
        return request;
    }

    private String freeLogin(String typed) {
        String login = Logins.normal(typed);
        if (!UserRules.isLogin(login)) {
            throw new RefusedException("request.loginWrong");
        }
        if (seb.byLogin(login).isPresent()) {
            throw new RefusedException("request.loginTaken", login);
        }
        return login;
    }

    private String name(long account) {
        return seb.user(account).map(SebUser::name).orElse("");
    }
}
