package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Keys of several questions on one line, each behind a word for the answer: {@code Câu 1 đáp án B, Câu 2 đáp án A},
 * {@code 問1 答え2　問2 答え1}. The same words stand in all, the numbers follow each other, and nothing else is said between or behind.
 */
final class SpokenSeries {

    private static final Pattern ENTRY =
            Pattern.compile("(?<![\\p{L}\\p{M}\\d])(?<name>\\p{L}[\\p{L}\\p{M}]{0,9}\\.?)?\\s?(?<number>\\d{1,3})\\s*"
                    + "(?<word>\\p{L}[\\p{L}\\p{M}]{1,15}(?:\\s\\p{L}[\\p{L}\\p{M}]{1,15}){0,2}?)\\s*:?"
                    + "(?<blank>\\s*)(?:\\d|(?<=\\s)\\p{L})(?![\\p{L}\\p{M}\\d])");

    private static final Pattern NOTHING = Pattern.compile("[\\s,;/|·.、。，*_]*");
    private static final int FEWEST = 2;
    private static final char LAST_OF_ASCII = '\u007F';

    private SpokenSeries() {}

    /**
     * A number and its key.
     *
     * @param words what they are called
     * @param start where it begins
     * @param at before its number
     * @param from behind its number
     * @param to before its key
     * @param end behind it
     */
    private record Entry(List<String> words, int number, int start, int at, int from, int to, int end) {

        static Entry of(Matcher found) {
            String name = found.group("name");
            return new Entry(
                    List.of(name == null ? "" : name, found.group("word")),
                    Integer.parseInt(found.group("number")),
                    found.start(),
                    found.start("number"),
                    found.end("number"),
                    found.end("blank"),
                    found.end());
        }

        /** Whether a word touches the number where the key is one too, so that it would be part of the word: {@code 問1}. */
        boolean isTouchedBeforeCount(String text) {
            return at > 0 && Character.isLetter(text.charAt(at - 1)) && Character.isDigit(text.charAt(to));
        }

        boolean isBefore(Entry next) {
            return words.equals(next.words) && number + 1 == next.number;
        }
    }

    /** The lines, such keys behind a colon. */
    static List<Line> signed(List<Line> lines, Words words) {
        List<Line> signed = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isText() && endsInKey(line.narrow()) && holdsNumbers(line.narrow())) {
                List<Entry> entries = entries(line.folded());
                if (areSeries(entries, line.folded())
                        && isAnswer(entries.get(0).words().get(1), words)) {
                    signed.set(i, signed(line, entries));
                }
            }
        }
        return signed;
    }

    /** Whether the last word of a line has one character: most lines end in longer ones. */
    private static boolean endsInKey(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end > 1
                && (Character.isDigit(text.charAt(end - 1))
                        ? !Character.isDigit(text.charAt(end - 2))
                        : Character.isWhitespace(text.charAt(end - 2)));
    }

    /** Whether words stand behind several numbers: most lines that end so are choices, or keys with a letter each. */
    private static boolean holdsNumbers(String text) {
        int numbers = 0;
        boolean behind = false;
        for (int at = 0; at + 1 < text.length() && numbers < FEWEST; at++) {
            char sign = text.charAt(at);
            numbers += behind && Character.isLetter(text.codePointAt(at)) && isInWord(text.charAt(at + 1)) ? 1 : 0;
            behind = Character.isDigit(sign) || behind && Character.isWhitespace(sign);
        }
        return numbers >= FEWEST;
    }

    private static boolean isInWord(char second) {
        return second > LAST_OF_ASCII || Character.isLetter(second);
    }

    private static List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            entries.add(Entry.of(entry));
        }
        return entries;
    }

    private static boolean areSeries(List<Entry> entries, String text) {
        return entries.size() >= FEWEST
                && IntStream.range(1, entries.size())
                        .allMatch(i -> entries.get(i - 1).isBefore(entries.get(i))
                                && saysNothing(
                                        text,
                                        entries.get(i - 1).end(),
                                        entries.get(i).start()))
                && saysNothing(text, entries.get(entries.size() - 1).end(), text.length());
    }

    private static boolean saysNothing(String text, int from, int to) {
        return NOTHING.matcher(text).region(from, to).matches();
    }

    private static boolean isAnswer(String word, Words words) {
        return words.whole(Folding.fold(word))
                .filter(match -> match.roles().contains(Role.ANSWER))
                .isPresent();
    }

    private static Line signed(Line line, List<Entry> entries) {
        Line signed = line;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            signed = signed.replaced(entry.from(), entry.to(), ": ");
            if (entry.isTouchedBeforeCount(line.text())) {
                signed = signed.replaced(entry.at(), entry.at(), " ");
            }
        }
        return signed;
    }
}
