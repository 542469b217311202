package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of several questions on one line: {@code 1. B 2. C}, {@code 1-B, 2-C}, {@code 1B 2C}, {@code 1-5: ABCDA}. */
final class KeySeries {

    /** A letter of any script, alone. */
    private static final String LABEL = "[\\p{L}①-⑳](?![\\p{L}\\p{M}])";

    private static final Pattern ENTRY = Pattern.compile(
            "(?:^|[\\s|,;、(\\[（第問Qq*_>])(?<number>\\d{1,4})[*_]*\\s*(?:[.)）:：、|\\-–—=>→]|問|\\s)[\\s*_|:]*(?<key>[(（]?"
                    + LABEL + "(?:\\s?[,、،&/]\\s?" + LABEL
                    + ")*[)）]?|[A-Z]{2,5})(?=[*_]*\\s*(?:$|[|,;、。.)）–—→-]|\\s[*_(（]*\\d|[（(]|[\\s*_,;、]+[第問Q]\\d))");

    private static final Pattern RANGE =
            Pattern.compile("(?<![\\p{L}\\d])(?<first>\\d{1,3})\\s?[-–—~〜]\\s?(?<last>\\d{1,3})[*_]*\\s*[.):、]?[*_\\s]*"
                    + "(?<keys>\\p{Lu}(?:[\\s,、]{0,2}\\p{Lu}){0,40}|\\p{Ll}(?:[\\s,、]{1,2}\\p{Ll}){0,40}|\\p{Ll}{2,40}|"
                    + "[\\p{Lo}①-⑳](?:[\\s,、]{0,2}[\\p{Lo}①-⑳]){0,40})(?![\\p{L}])");
    private static final Pattern ATTACHED = Pattern.compile("(?<number>\\d{1,3})(?<key>[A-Z]{1,5}|[a-z])(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Line line;
    private final String text;

    private KeySeries(Line line, int from) {
        this.line = line;
        this.text = " ".repeat(from) + line.narrow().substring(from);
    }

    /** The keys on a line from a place on; none where there is but one, or where anything else is said. */
    static List<KeyEntry> on(Line line, int from) {
        if (!line.hasDigit()) {
            return List.of();
        }
        KeySeries series = new KeySeries(line, from);
        List<KeyEntry> ranges = series.ranges();
        if (!ranges.isEmpty()) {
            return ranges;
        }
        List<KeyEntry> entries = series.all(ENTRY);
        return entries.isEmpty() ? series.all(ATTACHED) : entries;
    }

    /** Whether a line begins with a number and a label. */
    static Matcher entry(Line line) {
        return ENTRY.matcher(line.narrow());
    }

    private List<KeyEntry> all(Pattern pattern) {
        List<KeyEntry> found = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        int last = 0;
        int end = 0;
        Matcher entry = pattern.matcher(text);
        while (entry.find(end)) {
            int number = Integer.parseInt(entry.group("number"));
            if (number <= last) {
                return List.of();
            }
            between.append(text, end, entry.start()).append(' ');
            found.add(new KeyEntry(entry.group("number"), Piece.between(line, entry.start("key"), entry.end("key"))));
            last = number;
            end = entry.end();
        }
        return found.size() >= 2 && saysNothing(between + text.substring(end)) ? found : List.of();
    }

    /** What stands between the entries is signs, or the same word before each. */
    private static boolean saysNothing(String between) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(between);
        while (word.find()) {
            words.add(Folding.fold(word.group()));
        }
        return words.size() <= 1;
    }

    private List<KeyEntry> ranges() {
        List<KeyEntry> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (MatchResult range : RANGE.matcher(text).results().toList()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            int at = range.start(3);
            int number = first;
            for (int i = at; i < range.end(3); i++) {
                if (Character.isLetter(text.charAt(i)) || text.charAt(i) >= '①' && text.charAt(i) <= '⑳') {
                    found.add(new KeyEntry(Integer.toString(number++), Piece.between(line, i, i + 1)));
                }
            }
            if (number != last + 1) {
                return List.of();
            }
            rest.append(text, end, range.start());
            end = range.end();
        }
        return saysNothing(rest + text.substring(end)) ? found : List.of();
    }
}
