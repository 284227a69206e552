package dk.dpsd.shared.model;

/** The closed list of things the system does to cases by itself; each is written to the access log as what it is. */
public enum SystemTask {
    /** Finds the mailbox of cases that have none, after every change of assignments or of the tree (R-ROUTE-04, X-16). */
    ROUTE,
    /** Counts where reports would have gone, before somebody's roles change; numbers only. */
    FORESEE,
    /** Rewrites the ancestor columns of open cases whose unit moved (design 3). */
    RELABEL,
    /** Attaches the files of a report to the case it has just become (R-REP-06). */
    RECEIVE,
    /** Overwrites the original report of a case that ends (design 9). */
    ERASE,
    /** Hands ended cases to the authority (R-ANON-05). */
    DELIVER,
    /** Looks for rejected and deleted cases that are not anonymised in time; numbers and days only. */
    REMIND,
    /** Seals the access log (design 10). */
    SEAL,
    /** Reads the text in documents, for searching and for finding names (R-CASE-14). */
    READ_DOCUMENTS,
    /** Copies cases into the full-text index (design 16). */
    INDEX,
    /** Takes the answer of a reporter who has no account (R-ASK-06). */
    TAKE_ANSWER,
    /** Says whether a unit's collective report of an area and month is there already; yes or no. */
    FIND_SHEET,
    /** Writes an attempt that was denied to the access log of the case it was made on. */
    LOG_DENIAL
}
