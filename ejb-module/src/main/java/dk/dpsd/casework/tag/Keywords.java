package dk.dpsd.casework.tag;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.store.KeywordStore;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Emneord (R-TAG-02, R-TAG-03): which words the caller's own places use, how often, and which of them may be one word
 * written in two ways. Words and numbers, never the cases they stand on.
 */
@Stateless
public class Keywords {

    private static final int MOST = 2_000;

    @Inject
    KeywordStore store;

    @Inject
    Scopes scopes;

    @Inject
    Event<RecordsDeed> log;

    /** The words in use, the most used first. */
    @Requires(Action.READ_KEYWORDS)
    public List<UsedWord> used() {
        return list().words();
    }

    /** The same for a file, which is written to the log: a list that leaves the system. */
    @Requires(Action.READ_KEYWORDS)
    public List<UsedWord> export() {
        List<UsedWord> words = used();
        log.fire(new RecordsDeed(
                null,
                null,
                "listExported",
                List.of(new FieldChange("count", Sensitivity.HARMLESS, null, Integer.toString(words.size())))));
        return words;
    }

    /** For each word that was typed the more used one that may have been meant, where there is one. */
    @Requires(Action.READ_KEYWORDS)
    public Map<String, UsedWord> meant(List<String> typed) {
        WordList list = list();
        Map<String, UsedWord> meant = new LinkedHashMap<>();
        typed.forEach(word -> list.meant(word).ifPresent(other -> meant.put(word, other)));
        return meant;
    }

    private WordList list() {
        return WordList.of(store.used(scopes.of(Action.READ_KEYWORDS), MOST));
    }
}
