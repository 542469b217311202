package dev.mondai.input.markdown.layout.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a bank marks its right and wrong choices with, before or behind them.
 *
 * <p>What holds a sign counts as it stands there; a word alone in brackets or behind an arrow, since it may also end a
 * choice's text.
 */
public final class Marks {

    static final Marks NONE = new Marks(List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M} ]+");
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern LEAD = Pattern.compile("\\s*(?:[-*+•]\\s+)?");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /**
     * A mark in a line.
     *
     * @param right what it says of the choice
     * @param start where it starts, blanks before it included where it stands behind a text
     * @param end where it ends, blanks behind it included where it stands before a text
     */
    public record Found(boolean right, int start, int end) {}

    private record Mark(boolean right, String text, Pattern before, Pattern behind) {

        static Mark of(boolean right, String said) {
            String text = Folding.narrow(said.strip());
            String pattern = isWord(text)
                    ? "(?:[(\\[{【]\\s*" + literal(text) + "\\s*[)\\]}】]|(?:←|<-+|⇐|<=)\\s*" + literal(text) + ")"
                    : edge(text.codePointAt(0), "(?<!" + LETTER + ")")
                            + literal(text)
                            + edge(text.codePointBefore(text.length()), "(?!" + LETTER + ")");
            return new Mark(
                    right,
                    text,
                    Pattern.compile(pattern + "\\s*", FLAGS),
                    Pattern.compile("\\s*" + pattern + "$", FLAGS));
        }

        private static String edge(int character, String pattern) {
            return Character.isLetterOrDigit(character) ? pattern : "";
        }

        private static String literal(String text) {
            return Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        }
    }

    /** The longest first. */
    private final List<Mark> marks;

    private Marks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    /** Whether a mark is a word, and counts in brackets or behind an arrow. */
    public static boolean isWord(String mark) {
        return WORD.matcher(mark).matches();
    }

    /** These and one more. */
    Marks with(boolean right, String mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(Mark.of(right, mark));
        more.sort(Comparator.comparingInt((Mark m) -> m.text().length()).reversed());
        return new Marks(more);
    }

    /** Whether a mark may begin as words do. */
    public boolean areLikeWords() {
        return marks.stream().anyMatch(mark -> Character.isLetter(mark.text().codePointAt(0)));
    }

    /** Whether a mark stands before or behind the text of a line. */
    public boolean standAt(String line) {
        String text = Folding.narrow(line).stripTrailing();
        Matcher lead = LEAD.matcher(text);
        return !marks.isEmpty()
                && (behind(text, 0, text.length()).isPresent()
                        || lead.lookingAt() && before(text, lead.end()).isPresent());
    }

    /** The mark that stands at a place of a narrow text. */
    public Optional<Found> before(String text, int at) {
        for (Mark mark : marks) {
            Matcher found = mark.before().matcher(text).region(at, text.length());
            if (found.lookingAt()) {
                return Optional.of(new Found(mark.right(), at, found.end()));
            }
        }
        return Optional.empty();
    }

    /** The mark that part of a narrow text ends with, behind something else. */
    public Optional<Found> behind(String text, int start, int end) {
        for (Mark mark : marks) {
            Matcher found = mark.behind().matcher(text).region(start, end);
            if (found.find() && found.start() > start) {
                return Optional.of(new Found(mark.right(), found.start(), found.end()));
            }
        }
        return Optional.empty();
    }
}
