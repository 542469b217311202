package dev.mondai.input.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Choices that speak of the place where others stand, such as <i>All of the above</i> or 上記のすべて.
 *
 * <p>What stands above one that is the last is all the others, so it alone keeps its place. Elsewhere those of which it
 * speaks keep theirs as well.
 */
final class PositionPhrases {

    /** No phrase is longer; a sentence that begins like one says something of its own. */
    private static final int LONGEST = 60;

    private static final Pattern FINAL_STOP = Pattern.compile("[。.!]$");
    private static final Pattern BELOW = Pattern.compile("\\bbelow\\b|以下|下記");
    private static final Pattern ABOVE = Pattern.compile("\\babove\\b|上記|前述|前記|以上|上の");
    private static final Pattern PHRASE = phrases();

    private PositionPhrases() {}

    /** The places of the choices that must not move, by the texts of all. */
    static Set<Integer> placesHeldBy(List<String> texts) {
        List<String> folded = texts.stream().map(PositionPhrases::folded).toList();
        Set<Integer> held = new TreeSet<>();
        for (int i = 0; i < folded.size(); i++) {
            if (isPhrase(folded.get(i))) {
                held.add(i);
                held.addAll(spokenOf(folded, i));
            }
        }
        return held;
    }

    /** The choices above or below a phrase; none where these are all choices but phrases, as they stay there anyway. */
    private static Set<Integer> spokenOf(List<String> folded, int place) {
        Set<Integer> spoken = new TreeSet<>();
        boolean below = BELOW.matcher(folded.get(place)).find();
        boolean above = ABOVE.matcher(folded.get(place)).find();
        boolean leavesOne = false;
        for (int i = 0; i < folded.size(); i++) {
            boolean isSpokenOf = below && i > place || above && i < place;
            leavesOne |= !isSpokenOf && !isPhrase(folded.get(i));
            if (isSpokenOf) {
                spoken.add(i);
            }
        }
        return leavesOne ? spoken : Set.of();
    }

    private static boolean isPhrase(String folded) {
        return folded.length() <= LONGEST && PHRASE.matcher(folded).find();
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return FINAL_STOP.matcher(plain).replaceFirst("");
    }

    /** One regular expression a line. */
    private static Pattern phrases() {
        try (InputStream lines = PositionPhrases.class.getResourceAsStream("positions.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return Pattern.compile(
                    reader.lines().map(line -> "(?:" + line + ")").collect(Collectors.joining("|")),
                    Pattern.UNICODE_CHARACTER_CLASS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
