package dk.dpsd.shared.model;

/**
 * What somebody may want to do. Every public method of a session bean declares one; every {@link Scope} is computed for
 * one. Which role has which action is said in {@code access}.
 */
public enum Action {
    // Public entrances: everybody, without login.
    ENTER_SITE,
    LOOK_UP_PLACE,
    LOOK_UP_MEDICINE,
    SUBMIT_REPORT,
    READ_RECEIPT,
    ANSWER_QUESTION,
    LOG_IN,
    READ_HEALTH,

    // Somebody an identity provider vouches for, without an account.
    REQUEST_ACCESS,

    // Everybody who is logged in.
    READ_OWN_ACCOUNT,
    READ_REFERENCE_DATA,

    // Reception.
    READ_INBOX,
    TRIAGE_CASE,
    RECALL_CASE,
    PLACE_UNROUTED,

    // Casework.
    READ_CASE,
    WORK_CASE,
    ASSIGN_CASE,
    MOVE_CASE,
    DELETE_CASE,
    RESTORE_CASE,
    LIST_OWN_CASES,
    LIST_CLOSED_CASES,
    LIST_DROPPED_CASES,
    LIST_OPEN_CASES,
    LIST_GRANTED_CASES,
    GRANT_ACCESS,
    APPEND_TO_CASE,
    KEEP_DRAFT,
    SET_KEYWORDS,
    SET_FOCUS_AREAS,
    READ_KEYWORDS,
    MANAGE_FOCUS_AREAS,
    READ_DOCUMENT,
    CHANGE_DOCUMENT,
    SEND_SUMMARY,

    // Overview.
    SEARCH_CASES,
    DRAW_REPORTS,
    MANAGE_PLANS,

    // The access log.
    READ_ACCESS_LOG,
    SEARCH_ACCESS_LOG,
    READ_ACCOUNT_LOG,
    READ_OPERATION_LOG,

    // User administration (SEB).
    ADMINISTER_USERS,
    ANSWER_ACCESS_REQUEST,
    UPDATE_ROLES_NOW,
    REVIEW_USERS,
    MANAGE_ONBOARDING,
    IMPORT_ROLES,

    // Anonymisation.
    ANONYMISE_CASE,
    CLOSE_CASE,
    MASK_ENDED_CASE,

    // The authority.
    READ_NATIONAL_REGISTER,
    REPORT_MAPPING_ERROR,

    // Operation.
    IMPORT_SOR,
    IMPORT_CLASSIFICATION,
    VERIFY_ACCESS_LOG,
    READ_MAIL_TROUBLE,
    READ_DELIVERY,
    RESEND_DELIVERY,
    ANSWER_MAPPING_ERROR,
    MANAGE_ANNOUNCEMENTS,
    READ_DEMO_MAIL,

    /** Timers and start-up only: no person ever has it. */
    RUN_SYSTEM_TASK
}
