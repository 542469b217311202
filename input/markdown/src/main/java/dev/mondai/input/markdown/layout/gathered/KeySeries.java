package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.CodeSpans;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys of several questions on one line: {@code 1. B 2. C}, {@code 1-B, 2-C}, {@code 1B 2C}, {@code 1-5: ABCDA}. */
final class KeySeries {

    /** A letter of any script, alone; a sign that judges a statement; labels in rings. */
    private static final String LABEL = "(?:[\\p{L}√×✓✗✔✘✕✖○〇◯⭕❌✅](?![\\p{L}\\p{M}])|[①-⑳]{1,5})";

    /** Several small letters are labels in their order: {@code 3-bd}. */
    private static final String SMALL = "(?=[a-h]{2,5}(?!\\p{L}))a?b?c?d?e?f?g?h?";

    /** The same word may stand before each number: {@code Câu 1: A Câu 2: C}. */
    private static final String WORD_BEFORE_NUMBER = "\\p{L}[\\p{L}\\p{M}]{1,9}\\s?";

    private static final Pattern ENTRY = Pattern.compile(
            "(?:^|[\\s|,;、(\\[（【第問Qq*_>#·•]|(?<=[\\p{Ll}\\p{Lo}\\p{M}]|[Qq]\\.))(?<number>\\d{1,4})[*_]*\\s*(?:[.)）\\]】:：、|\\-–—=>→]|問|번|番|\\s|(?=[(（]))[\\s*_|:]*(?<key>[(（]?"
                    + LABEL + "(?:(?:\\s?[,、،&/+]\\s?|\\s\\p{Ll}{1,3}\\s)" + LABEL
                    + ")*[)）]?|[A-Z]{2,5}|" + SMALL
                    + "|\\(\\d\\)(?:\\s?[,、]\\s?\\(\\d\\))*)(?=[*_]*\\s*(?:$|[|/,;、。.)）–—→·•-]|\\s[*_(（\\[【]*\\d|[（(【]|[\\s*_,;、]+(?:[第問#]|[Qq]\\.?|"
                    + WORD_BEFORE_NUMBER + ")\\d))");

    private static final Pattern ATTACHED =
            Pattern.compile("(?<number>\\d{1,3})(?<key>[A-Z]{1,5}|" + SMALL + "|[a-z]|[①-⑳]{1,4})(?!\\p{L})");
    private static final Pattern ATTACHED_ALONE =
            Pattern.compile("[\\s>*_•-]*(?<number>\\d{1,3})(?<key>[A-H]{1,5}|[①-⑳]{1,4})[\\s*_.,;]*");
    /** Behind the chapter's number: {@code 5.1 a; 5.2 b}. */
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\d.])(?<number>\\d{1,2}\\.\\d{1,2})\\s?[:)=-]?\\s?[*_(]*(?<key>[A-Za-z](?![\\p{L}\\d]))[)*_]*(?=\\s*(?:$|[,;|/]|\\s\\d))");

    /** The number of a choice behind that of a question: {@code 1. 3  2. 1}, {@code 1 – 3; 2 – 1}, {@code 【1】3 【2】1}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\d])(?<number>\\d{1,3})(?:번|番|問目|題目)?[*_]*\\s?(?:[.):=\\]】]|->|[=→–—-])\\s?[*_(]*(?<key>[1-9])(?!\\d)[)*_]*");

    /** A word that judges a statement: {@code 1. True 2. False}; what is counted is none: {@code 3つの辺}. */
    private static final Pattern JUDGED = Pattern.compile(
            "(?<![\\p{L}\\d])(?<number>\\d{1,3})(?![\\p{IsHan}\\p{IsHiragana}\\p{IsHangul}]{3})[)*_]*\\s?(?:[.):=、]|->|[=→–-])?\\s*[*_(]*"
                    + "(?<key>\\p{L}[\\p{L}\\p{M}]{0,11}(?: \\p{L}[\\p{L}\\p{M}]{1,11})?)[)*_]*(?=\\s*(?:$|[,;|/、。.·]|\\s[*_(]*\\d))");

    private static final int TRUE_AND_FALSE = 2;

    /** Letters of choices, and words that judge the statements behind them. */
    private static final int FEWEST_MIXED = 4;

    private static final int CHAPTER = 100;

    /** What parts a number from its key; an amount has none: {@code 3. b) 16 bits}. */
    private static final Pattern SIGN = Pattern.compile("[.)）\\]】:：、|–—=>→問번番-]");

    private static final Pattern BLANK = Pattern.compile(Piece.BREAK + "|(?i:&nbsp;|&emsp;|&ensp;)");

    /** What a series is for: {@code Part A: 1-B 2-C}, {@code **第1章**　1-①、2-③}. */
    private static final Pattern PREFIX = Pattern.compile(
            "^[\\s>*_-]*\\p{L}[\\p{L}\\p{M}\\d.'’ -]{0,30}[*_]*\\s*:[*_\\s]*" + "|^[\\s>-]*\\*\\*[^*]{1,40}\\*\\*\\s+");

    private static final Pattern INTRODUCED = Pattern.compile("^[\\s>*_-]*\\p{L}[^:\\d]*:");

    static final Pattern DECORATION = Pattern.compile("[\\s*_()（）\\[\\]【】.第]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What is neither said nor a sign. */
    private static final char NO_SIGN = '\u0001';

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private final Line line;
    private final String text;

    private KeySeries(Line line, int from) {
        this.line = line;
        String said = line.narrow().substring(from);
        String blanked = said.indexOf('<') < 0 && said.indexOf('&') < 0
                ? said
                : BLANK.matcher(said)
                        .replaceAll(blank -> " ".repeat(blank.group().length()));
        String numbered =
                isBracketed(blanked) ? blanked : blanked.replace(']', NO_SIGN).replace('】', NO_SIGN);
        this.text = " ".repeat(from) + withoutCode(numbered);
    }

    /** Whether the first number stands in brackets, as all numbers of such a series do: elsewhere they hold points or sources. */
    private static boolean isBracketed(String said) {
        Matcher first = NUMBER.matcher(said);
        return first.find() && first.start() > 0 && "[【".indexOf(said.charAt(first.start() - 1)) >= 0;
    }

    /** Code within a line may look like keys: {@code `{1: 1}` `{2: 2}`}. */
    private static String withoutCode(String said) {
        if (said.indexOf('`') < 0) {
            return said;
        }
        CodeSpans code = CodeSpans.in(said);
        StringBuilder words = new StringBuilder(said);
        IntStream.range(0, said.length()).filter(code::hold).forEach(at -> words.setCharAt(at, '`'));
        return words.toString();
    }

    /** The keys on a line from a place on; none where there is but one, or where anything else is said. */
    static List<KeyEntry> on(Line line, int from) {
        if (!holdsNumbers(line.narrow(), from)) {
            return List.of();
        }
        KeySeries series = new KeySeries(line, from);
        List<KeyEntry> ranges = series.ranges();
        if (!ranges.isEmpty()) {
            return ranges;
        }
        List<KeyEntry> letters = series.all(ENTRY);
        List<KeyEntry> words = series.judged();
        return Stream.<Supplier<List<KeyEntry>>>of(
                        () -> series.all(DOTTED),
                        () -> words.size() > letters.size() ? words : letters,
                        () -> series.all(ATTACHED),
                        series::counted)
                .map(Supplier::get)
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether two numbers stand there, as in all series: most lines hold one at most. */
    static boolean holdsNumbers(String text, int from) {
        int numbers = 0;
        boolean within = false;
        for (int at = from; at < text.length() && numbers < 2; at++) {
            boolean digit = Character.isDigit(text.charAt(at));
            numbers += digit && !within ? 1 : 0;
            within = digit;
        }
        return numbers == 2;
    }

    /** The keys on a line of code, which may hold one and nothing else. */
    static List<KeyEntry> inCode(Line line) {
        List<KeyEntry> several = on(line, 0);
        if (!several.isEmpty() || !line.hasDigit() || !isEntry(line)) {
            return several;
        }
        Matcher entry = entry(line);
        entry.find();
        return List.of(new KeyEntry(entry.group("number"), Piece.between(line, entry.start("key"), entry.end("key"))));
    }

    /** Words that judge statements, one after the other, perhaps behind the letters of choices: no more than two different ones. */
    private List<KeyEntry> judged() {
        List<KeyEntry> entries = all(JUDGED);
        List<String> said =
                entries.stream().map(entry -> Folding.fold(entry.key().text())).toList();
        long letters = said.stream().filter(word -> word.length() == 1).count();
        boolean mixed = letters > 0 && letters < said.size();
        long words = said.stream()
                .filter(word -> !mixed || word.length() > 1)
                .distinct()
                .count();
        return words <= TRUE_AND_FALSE
                        && areInOrder(entries)
                        && (!mixed
                                || said.size() >= FEWEST_MIXED
                                        && !INTRODUCED.matcher(text).find())
                ? entries
                : List.of();
    }

    /** Keys that are numbers: only where those of the questions follow each other. */
    private List<KeyEntry> counted() {
        List<KeyEntry> entries = all(COUNTED);
        return areInOrder(entries) ? entries : List.of();
    }

    private static int number(List<KeyEntry> entries, int at) {
        return order(entries.get(at).number());
    }

    /** A number, that of a chapter before it included. */
    private static int order(String number) {
        int dot = number.indexOf('.');
        return dot < 0
                ? Integer.parseInt(number)
                : Integer.parseInt(number.substring(0, dot)) * CHAPTER + Integer.parseInt(number.substring(dot + 1));
    }

    /** Whether a line begins with a number and a label. */
    static Matcher entry(Line line) {
        return ENTRY.matcher(line.narrow());
    }

    /** A number with its key that a line holds alone: {@code 1B}. */
    static Optional<Matcher> attached(Line line) {
        Matcher alone = ATTACHED_ALONE.matcher(line.narrow());
        return alone.matches() ? Optional.of(alone) : Optional.empty();
    }

    /** Whether a line holds a number and a label, and nothing else. */
    static boolean isEntry(Line line) {
        Matcher entry = entry(line);
        return entry.find()
                && DECORATION
                        .matcher(line.narrow().substring(0, entry.start("number")))
                        .matches()
                && DECORATION.matcher(line.narrow().substring(entry.end())).matches();
    }

    /** The only entry of a cell that says nothing else. */
    static Optional<KeyEntry> entry(Cell cell) {
        Matcher entry = ENTRY.matcher(cell.text());
        boolean whole = entry.find()
                && DECORATION
                        .matcher(cell.text().substring(0, entry.start("number")))
                        .matches()
                && DECORATION.matcher(cell.text().substring(entry.end())).matches();
        return whole
                ? Optional.of(new KeyEntry(
                        entry.group("number"),
                        Piece.between(cell.line(), cell.start() + entry.start("key"), cell.start() + entry.end("key"))))
                : Optional.empty();
    }

    private List<KeyEntry> all(Pattern pattern) {
        List<KeyEntry> found = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        BitSet signed = new BitSet();
        int last = 0;
        int end = 0;
        Matcher entry = pattern.matcher(text);
        while (entry.find(end)) {
            int number = order(entry.group("number"));
            if (number <= last) {
                return List.of();
            }
            between.append(text, end, entry.start()).append(' ');
            signed.set(found.size(), isSigned(entry.end("number"), entry.start("key")));
            found.add(new KeyEntry(entry.group("number"), Piece.between(line, entry.start("key"), entry.end("key"))));
            last = number;
            end = entry.end();
        }
        boolean alike = signed.isEmpty() || signed.cardinality() == found.size();
        return found.size() >= 2
                        && (alike || found.size() > 2 && areInOrder(found))
                        && saysNothing(between + text.substring(end))
                ? found
                : List.of();
    }

    private boolean isSigned(int from, int to) {
        return SIGN.matcher(text).region(from, to).find();
    }

    private static boolean areInOrder(List<KeyEntry> entries) {
        return IntStream.range(1, entries.size()).allMatch(i -> number(entries, i) == number(entries, i - 1) + 1);
    }

    /** What stands between the entries is signs, or the same word before each; what they are for may stand before all. */
    private static boolean saysNothing(String between) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(PREFIX.matcher(between).replaceFirst(""));
        while (word.find()) {
            words.add(Folding.fold(word.group()));
        }
        return words.size() <= 1;
    }

    private List<KeyEntry> ranges() {
        List<KeyEntry> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (MatchResult range : KeyRange.in(text)) {
            List<KeyEntry> keys = KeyRange.keys(range, line, 0);
            if (keys.isEmpty()) {
                return List.of();
            }
            found.addAll(between(end, range.start(), rest));
            found.addAll(keys);
            end = range.end();
        }
        if (found.isEmpty()) {
            return List.of();
        }
        found.addAll(between(end, text.length(), rest));
        boolean rises = IntStream.range(1, found.size()).allMatch(i -> number(found, i) > number(found, i - 1));
        return rises && saysNothing(rest.toString()) ? found : List.of();
    }

    /** Single keys that stand beside ranges: {@code 1-5 BADCD 6 B}. */
    private List<KeyEntry> between(int from, int to, StringBuilder rest) {
        List<KeyEntry> found = new ArrayList<>();
        int end = from;
        Matcher entry = ENTRY.matcher(text).region(from, to);
        while (entry.find()) {
            found.add(new KeyEntry(entry.group("number"), Piece.between(line, entry.start("key"), entry.end("key"))));
            rest.append(text, end, entry.start());
            end = entry.end();
        }
        rest.append(text, end, to);
        return found;
    }
}
