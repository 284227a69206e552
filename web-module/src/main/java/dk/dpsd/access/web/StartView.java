package dk.dpsd.access.web;

import dk.dpsd.access.StartAnswers;
import dk.dpsd.access.WhoAmI;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.start.StartAnswer;
import dk.dpsd.shared.start.StartQuestion;
import dk.dpsd.shared.web.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The front page of somebody logged in: what waits for her beside work on cases, and what her roles bring her. */
@Named
@RequestScoped
public class StartView {

    @Inject
    WhoAmI whoAmI;

    @Inject
    StartAnswers start;

    @Inject
    Navigation navigation;

    private List<Role> roles;
    private List<StartAnswer> answers;

    /** Her roles in their order; empty where she has none, or is not logged in. */
    public List<Role> getRoles() {
        if (roles == null) {
            roles = navigation.isLoggedIn() ? whoAmI.roles().stream().sorted().toList() : List.of();
        }
        return roles;
    }

    /** What her roles bring her: keys of the text bundle behind {@code start.}. */
    public List<String> getSentences() {
        return RoleSentences.of(getRoles());
    }

    /** The answers to her first questions of the day; empty where she looks after nothing but cases. */
    public List<StartAnswer> getAnswers() {
        if (answers == null) {
            answers = navigation.isLoggedIn() ? start.answers() : List.of();
        }
        return answers;
    }

    /** Where what an answer counts is worked on. */
    public String address(StartQuestion question) {
        return switch (question) {
            case UNROUTED -> Address.UNROUTED.pattern();
            case DELIVERIES -> Address.DELIVERY.pattern();
            case MAILS -> Address.MAIL_TROUBLE.pattern();
            case MAPPING_ERRORS -> Address.MAPPING_DESK.pattern();
            case ACCESS_REQUESTS -> Address.ACCESS_REQUESTS.pattern();
            case REVIEWS -> Address.USER_REVIEW.pattern();
            case ONBOARDING -> Address.PROVIDERS.pattern();
            case PLANS -> Address.PLANS.pattern();
            case REGISTER -> Address.NATIONAL_REGISTER.pattern();
        };
    }
}
