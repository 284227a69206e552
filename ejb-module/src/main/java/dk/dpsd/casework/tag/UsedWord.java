package dk.dpsd.casework.tag;

import java.io.Serializable;
import java.util.List;

/**
 * A keyword in use.
 *
 * @param word as it is written most often
 * @param cases on how many cases it stands, in whatever writing
 * @param like words that may mean the same, by their spelling
 */
public record UsedWord(String folded, String word, long cases, List<String> like) implements Serializable {

    public UsedWord {
        like = List.copyOf(like);
    }
}
