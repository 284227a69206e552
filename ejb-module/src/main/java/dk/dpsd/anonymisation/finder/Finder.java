package dk.dpsd.anonymisation.finder;

import java.util.List;

/**
 * Looks for one kind of identifier. A finder works in time proportional to the text, whatever the text: it walks words, or
 * uses patterns whose every repetition is bounded.
 */
public interface Finder {

    List<Hit> find(Text text);
}
