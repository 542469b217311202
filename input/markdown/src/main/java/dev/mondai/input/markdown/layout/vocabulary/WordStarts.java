package dev.mondai.input.markdown.layout.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words by the characters that they begin with: by as many of {@link #LENGTHS} as they have. */
final class WordStarts {

    /** By how many of their first characters words are found. */
    static final int[] LENGTHS = {4, 2, 1};

    /** A power of two, some ten times as many as there are. */
    private static final int MOST_STARTS = 1 << 16;

    /** At least so many places a word. */
    private static final int SPREAD = 4;

    private static final Comparator<Word> LONGEST_FIRST =
            Comparator.comparingInt((Word word) -> word.text().length()).reversed();

    private static final Word[] NONE = {};

    /** What begins alike, by its number, see {@link #start}; the longest first. */
    private record Alike(int start, Word[] words) {}

    /** By the number of what they begin with, see {@link #start}; the longest first. */
    private final Map<Integer, Word[]> words;

    /** The same for a quick look: each at the place of its number, cut to their count, a power of two, or at the next free one. */
    private final Alike[] places;

    /** The numbers of the first two characters of all words, cut likewise: those of most places begin none. */
    private final BitSet pairs = new BitSet(MOST_STARTS);

    /** What words of one character are. */
    private final BitSet singles = new BitSet(MOST_STARTS);

    private WordStarts(Map<Integer, Word[]> words) {
        this.words = words;
        this.places = new Alike[Integer.highestOneBit(Math.max(1, words.size())) * 2 * SPREAD];
        words.forEach((start, found) -> places[place(start)] = new Alike(start, found));
        words.values().stream().flatMap(Arrays::stream).map(Word::text).forEach(text -> {
            if (text.length() == 1) {
                singles.set(text.charAt(0));
            } else {
                pairs.set(start(text, 0, 2) & MOST_STARTS - 1);
            }
        });
    }

    static WordStarts of(Collection<Word> all) {
        Map<Integer, List<Word>> byStart = new HashMap<>();
        all.forEach(word ->
                byStart.computeIfAbsent(start(word), s -> new ArrayList<>()).add(word));
        Map<Integer, Word[]> words = new HashMap<>();
        byStart.forEach((start, found) -> words.put(start, sorted(found.stream())));
        return new WordStarts(words);
    }

    /** These and another word, in the place of one with the same text. */
    WordStarts with(Word word) {
        Map<Integer, Word[]> more = new HashMap<>(words);
        Stream<Word> others = Arrays.stream(words.getOrDefault(start(word), NONE))
                .filter(known -> !known.text().equals(word.text()));
        more.put(start(word), sorted(Stream.concat(others, Stream.of(word))));
        return new WordStarts(more);
    }

    private static Word[] sorted(Stream<Word> words) {
        return words.sorted(LONGEST_FIRST).toArray(Word[]::new);
    }

    /** The word that is just this text. */
    Optional<Word> of(String text) {
        return Arrays.stream(LENGTHS)
                .mapToObj(length -> at(text, 0, length))
                .flatMap(Arrays::stream)
                .filter(word -> word.text().equals(text))
                .findFirst();
    }

    /** Whether a word may begin at a place: cheap, and wrong only where it says so. */
    boolean mayBeAt(String text, int from) {
        return from < text.length() && singles.get(text.charAt(from))
                || from + 2 <= text.length() && pairs.get(start(text, from, 2) & MOST_STARTS - 1);
    }

    /** The words that may begin at a place, of those that are found by so many characters; the longest first. */
    Word[] at(String text, int from, int length) {
        if (from + length > text.length()) {
            return NONE;
        }
        Alike found = places[place(start(text, from, length))];
        return found == null ? NONE : found.words();
    }

    /** The place of what has a number, or the free one where nothing has it. */
    private int place(int start) {
        int place = start & places.length - 1;
        while (places[place] != null && places[place].start() != start) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    /** The number of the characters that a word is found by. */
    private static int start(Word word) {
        int length = Arrays.stream(LENGTHS)
                .filter(characters -> characters <= word.text().length())
                .findFirst()
                .orElseThrow();
        return start(word.text(), 0, length);
    }

    /** A number for so many characters from a place on; others may have the same. */
    private static int start(String text, int from, int length) {
        int start = length;
        for (int i = from; i < from + length; i++) {
            start = 31 * start + text.charAt(i);
        }
        return start;
    }
}
