package dev.mondai.input.markdown.layout.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by the characters that they begin with: by as many of {@link #LENGTHS} as they have. */
final class WordStarts {

    /** By how many of their first characters words are found. */
    static final int[] LENGTHS = {4, 2, 1};

    /** A power of two, some ten times as many as there are. */
    private static final int MOST_STARTS = 1 << 16;

    private static final Word[] NONE = {};

    private final Collection<Word> all;

    /** By the number of what they begin with, see {@link #start}; the longest first. */
    private final Map<Integer, Word[]> words = new HashMap<>();

    /** The numbers of {@link #words}, cut to {@link #MOST_STARTS}: most places of a text begin no word. */
    private final BitSet starts = new BitSet(MOST_STARTS);

    WordStarts(Collection<Word> all) {
        this.all = List.copyOf(all);
        Map<Integer, List<Word>> byStart = new HashMap<>();
        for (Word word : all) {
            int start = start(word.text(), 0, startOf(word));
            byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(word);
            starts.set(start & MOST_STARTS - 1);
        }
        Comparator<Word> byLength = Comparator.comparingInt(word -> word.text().length());
        byStart.forEach((start, found) ->
                words.put(start, found.stream().sorted(byLength.reversed()).toArray(Word[]::new)));
    }

    Collection<Word> all() {
        return all;
    }

    /** The words that may begin at a place, of those that are found by so many characters; the longest first. */
    Word[] at(String text, int from, int length) {
        if (from + length > text.length()) {
            return NONE;
        }
        int start = start(text, from, length);
        return starts.get(start & MOST_STARTS - 1) ? words.getOrDefault(start, NONE) : NONE;
    }

    /** A number for so many characters from a place on; others may have the same. */
    private static int start(String text, int from, int length) {
        int start = length;
        for (int i = from; i < from + length; i++) {
            start = 31 * start + text.charAt(i);
        }
        return start;
    }

    /** By how many characters a word is found. */
    private static int startOf(Word word) {
        return Arrays.stream(LENGTHS)
                .filter(length -> length <= word.text().length())
                .findFirst()
                .orElseThrow();
    }
}
