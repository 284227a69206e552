package dk.dpsd.access.web.signon;

import dk.dpsd.access.SignOn;
import dk.dpsd.access.SignedOn;
import dk.dpsd.access.signon.Arrival;
import dk.dpsd.access.signon.SignOnGuard;
import dk.dpsd.access.signon.SignOnRefusal;
import dk.dpsd.access.web.LastPerson;
import dk.dpsd.access.web.StaffSession;
import dk.dpsd.shared.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * How every sign-on ends, whichever provider she came from: in a session, or in one sentence on the log-in page and an
 * entry of the log. She always goes on by a redirect, so that nothing of what the provider sent stays in her browser.
 */
@RequestScoped
public class SignOnEnd {

    /** Where somebody goes who has no account yet (R-PRIV-05). */
    private static final String ASK_FOR_ACCESS = "/seb/anmod";

    private static final String LOG_IN = "/log-ind";
    private static final String OUT_OF_ORDER = "outOfOrder";

    @Inject
    SignOn signOn;

    @Inject
    SignOnGuard guard;

    @Inject
    StaffSession staff;

    @Inject
    LastPerson lastPerson;

    @Inject
    Demanded demanded;

    @Inject
    Troubles troubles;

    @Inject
    HttpServletRequest request;

    /** The provider's word was found genuine: lets her in, if it is enough. */
    public void admit(HttpServletResponse response, String way, Arrival arrival, String back)
            throws OutOfOrderException {
        Optional<SignOnRefusal> refusal = arrival.refusal(demanded.of(way));
        if (refusal.isPresent()) {
            refuse(response, way, refusal.get());
            return;
        }
        try {
            SignedOn in = signOn.arrive(arrival.claims());
            staff.begin(request, in.principal());
            String lead = lastPerson.lead(request, response, in.principal(), back);
            go(response, in.known() ? lead : ASK_FOR_ACCESS);
        } catch (RefusedException e) {
            refuse(response, way, reason(e));
        }
    }

    /** She is not let in, and learns no more than she can use. */
    public void refuse(HttpServletResponse response, String way, SignOnRefusal reason) {
        guard.refused(way, reason);
        go(response, LOG_IN + "?fejl=" + reason.sentence());
    }

    /** The provider cannot be used now. */
    public void outOfOrder(HttpServletResponse response, String way, OutOfOrderException trouble) {
        troubles.tell(way, trouble);
        go(response, LOG_IN + "?fejl=" + OUT_OF_ORDER);
    }

    /** The text key of what the log-in page says, where what its address carries is one of ours. */
    public static Optional<String> sentence(String parameter) {
        boolean ours = OUT_OF_ORDER.equals(parameter)
                || Arrays.stream(SignOnRefusal.values())
                        .anyMatch(r -> r.sentence().equals(parameter));
        return ours ? Optional.of("signOn." + parameter) : Optional.empty();
    }

    private static SignOnRefusal reason(RefusedException e) {
        return switch (e.key()) {
            case "signOn.noSubject" -> SignOnRefusal.NO_SUBJECT;
            case "signOn.noCvr" -> SignOnRefusal.NO_CVR;
            default -> SignOnRefusal.OTHER_CVR;
        };
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
