package dk.dpsd.statistics.model;

import java.util.List;

/**
 * What a list report and an extract can show of each case. The patient's name and number, the reporter's address and the
 * internal note are not among them: no task of statistics needs them (design 8).
 */
public enum CaseColumn {
    NUMBER,
    RECEIVED,
    OCCURRED,
    STATE,
    KIND,
    INCIDENTS,
    OWNER,
    UNIT,
    PLACE_NAME,
    REPORTER,
    SCALE,
    SEVERITY,
    ACTUAL,
    POSSIBLE,
    MAIN_GROUP,
    PROBLEM,
    PROCESS,
    ENDED,
    SENT,
    DROP_REASON,
    KEYWORDS,
    FOCUS_AREAS,
    MEDICINE,
    HEADLINE,
    DESCRIPTION,
    CAUSES,
    LEARNING;

    /** What a list begins with. */
    public static final List<CaseColumn> USUAL = List.of(NUMBER, RECEIVED, STATE, UNIT, SEVERITY, MAIN_GROUP, PROBLEM);

    /** Whether people typed what stands in it, so that it may hold a name. */
    public boolean isFreeText() {
        return switch (this) {
            case PLACE_NAME, KEYWORDS, MEDICINE, HEADLINE, DESCRIPTION, CAUSES, LEARNING -> true;
            default -> false;
        };
    }
}
