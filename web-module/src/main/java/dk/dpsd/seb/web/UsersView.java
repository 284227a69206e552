package dk.dpsd.seb.web;

import dk.dpsd.seb.Combinations;
import dk.dpsd.seb.NeutralisedLine;
import dk.dpsd.seb.UserAdministration;
import dk.dpsd.seb.UserRow;
import dk.dpsd.seb.feed.RoleDelivery;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list "Brugere": the users of the administrator's own organisation. */
@Named
@RequestScoped
public class UsersView {

    @Inject
    UserAdministration users;

    @Inject
    Combinations combinations;

    @Inject
    RoleDelivery delivery;

    @Inject
    SebAnswer answer;

    @Inject
    Notices notices;

    private Long after;
    private List<UserRow> found;
    private List<NeutralisedLine> neutralised;

    /** "Opdater nu": what waits counts from now on. */
    public void deliverNow() {
        notices.say(answer.say("users.delivered", delivery.deliverNow()));
        Redirect.to("/seb");
    }

    public List<UserRow> getRows() {
        List<UserRow> all = found();
        return all.size() > UserAdministration.PAGE ? all.subList(0, UserAdministration.PAGE) : all;
    }

    /** The user behind whom the next page begins, or null on the last one. */
    public Long getNext() {
        return found().size() > UserAdministration.PAGE
                ? found.get(UserAdministration.PAGE - 1).id()
                : null;
    }

    private List<UserRow> found() {
        if (found == null) {
            found = users.users(Optional.ofNullable(after));
        }
        return found;
    }

    public long getCount() {
        return users.count();
    }

    public boolean isReadOnly() {
        return users.isReadOnly();
    }

    public Instant getNextDelivery() {
        return delivery.next();
    }

    public List<NeutralisedLine> getNeutralised() {
        if (neutralised == null) {
            neutralised = combinations.neutralised();
        }
        return neutralised;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
