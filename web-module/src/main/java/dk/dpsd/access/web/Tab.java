package dk.dpsd.access.web;

import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.web.Address;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The tabs (faner) of the navigation, in their order; a user has those her roles give an action for. */
public enum Tab {
    INBOX(Action.READ_INBOX, Address.INBOX),
    OWN_CASES(Action.LIST_OWN_CASES, Address.OWN_CASES),
    OPEN_CASES(Action.LIST_OPEN_CASES, Address.OPEN_CASES),
    CLOSED_CASES(Action.LIST_CLOSED_CASES, Address.CLOSED_CASES),
    DROPPED_CASES(Action.LIST_DROPPED_CASES, Address.DROPPED_CASES),
    SEARCH(Action.SEARCH_CASES, Address.SEARCH),
    DEADLINES(Action.READ_DEADLINES, Address.DEADLINES),
    STATISTICS(Action.DRAW_REPORTS, Address.STATISTICS),
    KEYWORDS(Action.READ_KEYWORDS, Address.KEYWORDS),
    PLANS(Action.MANAGE_PLANS, Address.PLANS),
    PLACE_NAMES(Action.MANAGE_PROVIDERS, Address.PLACE_NAMES),
    UNROUTED(Action.PLACE_UNROUTED, Address.UNROUTED),
    USERS(Action.ADMINISTER_USERS, Address.USERS),
    ACCESS_REQUESTS(Action.ANSWER_ACCESS_REQUEST, Address.ACCESS_REQUESTS),
    USER_REVIEW(Action.REVIEW_USERS, Address.USER_REVIEW),
    PROVIDERS(Action.MANAGE_ONBOARDING, Address.PROVIDERS),
    SOR(Action.IMPORT_SOR, Address.SOR),
    SUPERUSERS(Action.MANAGE_SUPERUSERS, Address.SUPERUSERS),
    CLASSIFICATION(Action.IMPORT_CLASSIFICATION, Address.CLASSIFICATION),
    ROLE_IMPORT(Action.IMPORT_ROLES, Address.ROLE_IMPORT),
    ACCESS_LOG(Address.LOG_SEARCH, Action.SEARCH_ACCESS_LOG, Action.READ_ACCOUNT_LOG, Action.READ_OPERATION_LOG),
    LOG_CHECK(Action.VERIFY_ACCESS_LOG, Address.LOG_CHECK),
    DELIVERY(Action.READ_DELIVERY, Address.DELIVERY),
    MAIL_TROUBLE(Action.READ_MAIL_TROUBLE, Address.MAIL_TROUBLE),
    MAPPING_ERRORS(Action.REPORT_MAPPING_ERROR, Address.MAPPING_ERRORS),
    MAPPING_DESK(Action.ANSWER_MAPPING_ERROR, Address.MAPPING_DESK),
    ANNOUNCEMENTS(Action.MANAGE_ANNOUNCEMENTS, Address.ANNOUNCEMENTS),
    NATIONAL_REGISTER(Action.READ_NATIONAL_REGISTER, Address.NATIONAL_REGISTER),
    DEMO_MAIL(Action.READ_DEMO_MAIL, Address.DEMO_MAIL);

    private final Set<Action> actions;
    private final Address address;

    Tab(Action action, Address address) {
        this(address, action);
    }

    /** A page that each of several actions leads to. */
    Tab(Address address, Action... actions) {
        this.actions = Set.of(actions);
        this.address = address;
    }

    /** Whether somebody who may do these things has the tab. */
    boolean isFor(Set<Action> allowed) {
        return actions.stream().anyMatch(allowed::contains);
    }

    /** Whether it is one of the lists of cases of the Forside (R-UI-01); the others are tools beside the work on cases. */
    boolean isOfCases() {
        return compareTo(DROPPED_CASES) <= 0;
    }

    /** The tab whose page a path is or lies under; of several, the deepest. */
    static Optional<Tab> over(String path) {
        return Arrays.stream(values())
                .filter(tab -> path.equals(tab.getPath()) || path.startsWith(tab.getPath() + '/'))
                .max(Comparator.comparingInt(tab -> tab.getPath().length()));
    }

    public String getPath() {
        return address.pattern();
    }
}
