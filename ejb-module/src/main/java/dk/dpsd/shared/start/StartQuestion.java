package dk.dpsd.shared.start;

import dk.dpsd.shared.model.Action;

/**
 * The first question of the day of somebody who looks after something, in the order of the start page; it is asked by whoever
 * may do the deed it belongs to.
 */
public enum StartQuestion {
    /** How many cases lie in "Uden postkasse"? */
    UNROUTED(Action.PLACE_UNROUTED),
    /** How many cases does the authority not get? */
    DELIVERIES(Action.READ_DELIVERY),
    /** How many mails do not get out? */
    MAILS(Action.READ_MAIL_TROUBLE),
    /** How many mapping errors wait for an answer? */
    MAPPING_ERRORS(Action.ANSWER_MAPPING_ERROR),
    /** How many people wait for access? */
    ACCESS_REQUESTS(Action.ANSWER_ACCESS_REQUEST),
    /** How many roles are past their half-yearly review? */
    REVIEWS(Action.REVIEW_USERS),
    /** How many private providers are not all the way in? */
    ONBOARDING(Action.MANAGE_ONBOARDING),
    /** How many recipients did not get the report of a plan lately? */
    PLANS(Action.MANAGE_PLANS),
    /** How many cases came into the national register lately? */
    REGISTER(Action.READ_NATIONAL_REGISTER);

    /** So many days, today among them, are "lately". */
    public static final int DAYS = 7;

    private final Action action;

    StartQuestion(Action action) {
        this.action = action;
    }

    public Action action() {
        return action;
    }

    /** Whether an answer above none is work that waits; the others are good to know. */
    public boolean isWork() {
        return this != REGISTER;
    }
}
