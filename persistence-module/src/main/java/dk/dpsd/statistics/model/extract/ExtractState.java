package dk.dpsd.statistics.model.extract;

/** How far an extract is. */
public enum ExtractState {
    /** Asked for, or to be made anew because a case in it was erased. */
    WAITING,
    RUNNING,
    /** To be downloaded until it is erased. */
    DONE,
    /** Given up. */
    FAILED
}
