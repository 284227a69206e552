package dk.dpsd.casework.model;

import dk.dpsd.shared.model.Action;

/** What can be done to a case, and the action that somebody needs for it. */
public enum Verb {
    /** Accepter: the case gets its first handler (R-INIT-07). */
    ACCEPT(Action.TRIAGE_CASE),
    /** Afvis (R-INIT-05). */
    REJECT(Action.TRIAGE_CASE),
    /** Overdrag til anden lokation (R-INIT-04, R-ROUTE-13). */
    HAND_OVER(Action.TRIAGE_CASE),
    /** The operator names the place of a case that has no mailbox. */
    PLACE(Action.PLACE_UNROUTED),
    /** Changing the case's fields. */
    EDIT(Action.WORK_CASE),
    /** Adding a paragraph, and changing or removing nothing (R-GRANT-04, "Tilføj"). */
    APPEND(Action.APPEND_TO_CASE),
    /** Handing the case over to another handler (R-CASE-23). */
    ASSIGN(Action.ASSIGN_CASE),
    /** Change of location: back to an inbox (R-PRIV-12). */
    MOVE(Action.MOVE_CASE),
    /** Slet (R-CASE-11). */
    DELETE(Action.DELETE_CASE),
    /** Tilbagekald: the receiver takes the case back. */
    RECALL(Action.RECALL_CASE),
    /** Fortryd of a rejection or deletion. */
    RESTORE(Action.RESTORE_CASE),
    /** Declaring that the case is anonymised (R-ANON-04). */
    DECLARE(Action.ANONYMISE_CASE),
    /** Luk: erase and send (R-ANON-05, -07); a rejected or deleted case ends without becoming closed. */
    CLOSE(Action.CLOSE_CASE);

    private final Action action;

    Verb(Action action) {
        this.action = action;
    }

    public Action action() {
        return action;
    }
}
