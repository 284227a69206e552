package dk.dpsd.organisation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Sorted words, each with the numbers of the places it stands at. */
final class WordLists {

    private final String[] words;
    private final int[][] places;

    private WordLists(String[] words, int[][] places) {
        this.words = words;
        this.places = places;
    }

    /** Marks all places with a word that begins so. */
    void mark(String prefix, BitSet hits) {
        int found = Arrays.binarySearch(words, prefix);
        for (int i = found >= 0 ? found : -found - 1; i < words.length && words[i].startsWith(prefix); i++) {
            for (int place : places[i]) {
                hits.set(place);
            }
        }
    }

    /** Collects words. */
    static final class Builder {

        private final Map<String, Numbers> lists = new HashMap<>();

        void add(Collection<String> words, int place) {
            words.forEach(
                    word -> lists.computeIfAbsent(word, w -> new Numbers()).add(place));
        }

        WordLists build() {
            var words = lists.keySet().toArray(String[]::new);
            Arrays.sort(words);
            var places = new int[words.length][];
            for (int i = 0; i < words.length; i++) {
                places[i] = lists.get(words[i]).cut();
            }
            return new WordLists(words, places);
        }
    }

    private static final class Numbers {

        private int[] values = new int[2];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] cut() {
            return Arrays.copyOf(values, size);
        }
    }
}
