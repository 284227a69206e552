package dk.dpsd.search;

import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes to the access log that somebody searched and by which codes. What she typed is not written there: it may be a name,
 * and entries about no case are never erased; only how many words it was.
 */
@Dependent
class SearchLog {

    /** As long as a value of the log may be, and some room. */
    private static final int LONGEST = 400;

    private final CurrentUser user;
    private final Event<RecordsDeed> log;

    @Inject
    SearchLog(CurrentUser user, Event<RecordsDeed> log) {
        this.user = user;
        this.log = log;
    }

    void searched(SearchAsk ask) {
        List<FieldChange> said = new ArrayList<>();
        add(said, "asked.criteria", CriteriaAddress.query(ask.criteria()));
        add(said, "asked.words", count(ask.words().isEmpty() ? 0 : ask.words().split("\\s+").length));
        add(
                said,
                "asked.typed",
                count(ask.criteria().words().values().stream()
                        .mapToInt(words -> words.size())
                        .sum()));
        tell(said);
    }

    void number(NumberTyped typed, int found) {
        List<FieldChange> said = new ArrayList<>();
        add(
                said,
                "asked.number",
                typed.numbers().isEmpty() ? "" : typed.numbers().get(0));
        add(said, "count", Integer.toString(found));
        tell(said);
    }

    private void tell(List<FieldChange> said) {
        log.fire(new RecordsDeed(user.id().orElse(null), user.cvr().orElse(null), "casesSearched", said));
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static void add(List<FieldChange> said, String field, String value) {
        if (!value.isEmpty()) {
            String fitting = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
            said.add(FieldChange.harmless(field, null, fitting));
        }
    }
}
