package dev.mondai.input.markdown.layout.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The sequences that labels of choices are taken from. */
public final class Labels {

    /** Labels as on a Swedish quiz walk, where 2 is the third. */
    public static final String POOLS = "pools";

    /** Rings of which a digit names its own, and not the place. */
    public static final String FROM_ZERO = "circled-from-zero";

    /** Those that name no choice of another sequence by its place. */
    private static final Set<String> OUT_OF_ORDER = Set.of(POOLS, FROM_ZERO);

    private static final int FIRST_REGIONAL = 0x1F1E6;
    private static final int LAST_REGIONAL = 0x1F1FF;

    /** What the names of a bank's own sequences begin with. */
    private static final String OWN = "own";

    /**
     * A label in a text.
     *
     * @param text as it stands there
     * @param end where it ends
     */
    public record Token(String text, int end) {}

    private final Map<String, List<String>> sequences;

    /** The length of the longest label that begins with a character, by its code. */
    private final char[] longest = new char[Character.MAX_VALUE + 1];

    private final boolean likeWords;

    /** The places of each label, and of one that looks the same, by sequence. */
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    private final Map<String, Set<String>> firsts = new HashMap<>();

    /** What may come behind each label, by its text. */
    private final Map<String, List<String>> nexts = new HashMap<>();

    private record Place(String sequence, int at) {}

    private Labels(Map<String, List<String>> sequences) {
        this.sequences = sequences;
        likeWords = sequences.entrySet().stream()
                .filter(sequence -> isOwn(sequence.getKey()))
                .flatMap(sequence -> sequence.getValue().stream())
                .anyMatch(label -> label.length() > 1);
        sequences.forEach((name, labels) -> labels.forEach(label -> {
            add(name, label, labels.indexOf(label));
            LookAlikes.of(label)
                    .filter(twin -> !labels.contains(twin))
                    .ifPresent(twin -> add(name, twin, labels.indexOf(label)));
        }));
        addNexts();
    }

    private void addNexts() {
        Map<Place, Set<String>> at = new HashMap<>();
        places.forEach((label, in) ->
                in.forEach((sequence, place) -> at.computeIfAbsent(new Place(sequence, place), p -> new HashSet<>())
                        .add(label)));
        places.forEach((label, in) -> nexts.put(
                label,
                in.entrySet().stream()
                        .map(here -> new Place(here.getKey(), here.getValue() + 1))
                        .flatMap(next -> at.getOrDefault(next, Set.of()).stream())
                        .distinct()
                        .toList()));
    }

    private void add(String sequence, String label, int place) {
        if (place == 0) {
            firsts.computeIfAbsent(label, l -> new HashSet<>()).add(sequence);
        }
        places.computeIfAbsent(label, l -> new LinkedHashMap<>()).put(sequence, place);
        char first = label.charAt(0);
        longest[first] = (char) Math.max(longest[first], label.length());
    }

    /** These and one more sequence, in either case; without the signs around its labels too, as keys may name them. */
    Labels with(List<String> labels) {
        Map<String, List<String>> more = new HashMap<>(sequences);
        List<UnaryOperator<String>> cases =
                List.of(l -> l, l -> l.toUpperCase(Locale.ROOT), l -> l.toLowerCase(Locale.ROOT));
        List<UnaryOperator<String>> signs =
                List.of(l -> l, l -> l.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
        signs.stream()
                .flatMap(bare -> cases.stream()
                        .map(form -> labels.stream()
                                .map(Folding::narrow)
                                .map(bare)
                                .map(form)
                                .toList()))
                .distinct()
                .filter(sequence -> new HashSet<>(sequence).size() == labels.size() && !sequence.contains(""))
                .forEach(sequence -> more.put(OWN + more.size(), sequence));
        return new Labels(more);
    }

    /** Whether the bank adds a sequence. */
    public boolean isOwn(String sequence) {
        return sequence.startsWith(OWN);
    }

    /** Whether a label of the bank may begin as words do, with two letters. */
    public boolean areLikeWords() {
        return likeWords;
    }

    /** The longest label that stands at a place; a number is never cut. */
    public Optional<Token> at(String text, int start) {
        int most = start < text.length() ? longest[text.charAt(start)] : 0;
        for (int length = Math.min(most, text.length() - start); length > 0; length--) {
            String token = text.substring(start, start + length);
            if (places.containsKey(token)
                    && !cutsNumber(text, start + length)
                    && !cutsFlag(text, start, start + length)) {
                return Optional.of(new Token(token, start + length));
            }
        }
        return Optional.empty();
    }

    /** Whether a letter is the first of two that make the flag of a country. */
    private static boolean cutsFlag(String text, int start, int end) {
        return end < text.length() && isRegional(text.codePointAt(start)) && isRegional(text.codePointAt(end));
    }

    private static boolean isRegional(int sign) {
        return sign >= FIRST_REGIONAL && sign <= LAST_REGIONAL;
    }

    private static boolean cutsNumber(String text, int end) {
        return Character.isDigit(text.charAt(end - 1)) && end < text.length() && Character.isDigit(text.charAt(end));
    }

    /** The sequences that hold a label, or one that looks the same. */
    public Set<String> sequencesOf(String label) {
        return places.getOrDefault(label, Map.of()).keySet();
    }

    /** The place, from 0, of a label in each sequence that holds it, or one that looks the same. */
    public Map<String, Integer> placesOf(String label) {
        return places.getOrDefault(label, Map.of());
    }

    /** The place of a label in a sequence, or of one that looks the same, from 0; -1 where it is none of it. */
    public int indexIn(String sequence, String label) {
        return places.getOrDefault(label, Map.of()).getOrDefault(sequence, -1);
    }

    /** Whether a sequence holds just this label. */
    public boolean holds(String sequence, String label) {
        return sequences.getOrDefault(sequence, List.of()).contains(label);
    }

    /** The sequences that a label begins, or one that looks the same. */
    public Set<String> sequencesFrom(String label) {
        return firsts.getOrDefault(label, Set.of());
    }

    /** The labels that come next in the sequences of a label, and those that look the same. */
    public List<String> nextOf(String label) {
        return nexts.getOrDefault(label, List.of());
    }

    /** The place that a label has in every sequence that holds it, of those that name choices in order; empty where they differ. */
    public OptionalInt placeOf(String label) {
        List<Integer> places = sequencesOf(label).stream()
                .filter(name -> holds(name, label) && !OUT_OF_ORDER.contains(name))
                .map(name -> indexIn(name, label))
                .distinct()
                .toList();
        return places.size() == 1 ? OptionalInt.of(places.get(0)) : OptionalInt.empty();
    }

    /** The sequences of a table: name, labels in their order. */
    static Labels of(String file) {
        try (InputStream table = Labels.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            Map<String, List<String>> sequences = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] row = line.split("\t");
                sequences.put(row[0], List.of(row[1].split(" ")));
            });
            return new Labels(sequences);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
