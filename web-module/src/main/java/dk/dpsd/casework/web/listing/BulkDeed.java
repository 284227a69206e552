package dk.dpsd.casework.web.listing;

import java.util.Arrays;
import java.util.Optional;

/** What can be done to several open cases at once (R-OPEN-02), and the action that lets somebody. */
public enum BulkDeed {
    HAND_OVER("ASSIGN_CASE"),
    REMIND("REMIND_HANDLER"),
    KEYWORD("SET_KEYWORDS");

    private final String action;

    BulkDeed(String action) {
        this.action = action;
    }

    public static Optional<BulkDeed> parse(String name) {
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }

    public String action() {
        return action;
    }
}
