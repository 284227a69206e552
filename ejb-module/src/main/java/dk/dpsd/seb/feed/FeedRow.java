package dk.dpsd.seb.feed;

import dk.dpsd.seb.UserForm;
import dk.dpsd.seb.model.Role;
import java.time.LocalDate;

/**
 * A line of the file that can be used.
 *
 * @param role null where the line only tells of a user
 * @param unit null for roles that belong to no unit
 */
record FeedRow(
        int line, UserForm user, String cvr, Role role, Long unit, boolean subUnits, LocalDate from, LocalDate to) {

    /** By what a row of the file is the same as one that is here. */
    record Key(String login, Role role, Long unit, boolean subUnits, LocalDate from) {}

    Key key() {
        return new Key(user.login(), role, unit, subUnits, from);
    }
}
