package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceEnd;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The choices that a key lists, one on each line. */
final class KeyList {

    private static final String BULLETS = "-*+•・";
    private static final Pattern BULLET = Pattern.compile("^[-*+•・]\\s+(?:\\[[xX]]\\s*)?");

    private static final Pattern REASON = Pattern.compile("\\s+[-–—]\\s|:\\s");

    private static final Pattern RIGHT =
            Pattern.compile("^[\\s>*+-]*" + ChoiceEnd.RIGHT + "|" + ChoiceEnd.RIGHT + "[\\s*_]*$");

    /** A reason that is worked out, and no two labels: {@code 1 + 2}. */
    private static final Pattern SUM = Pattern.compile("\\d\\s*\\+\\s*\\d");

    /** No label with its signs is longer. */
    private static final int LABEL = 12;

    private KeyList() {}

    /**
     * Those that are right: the last one, apart from the others and with a text below, heads an explanation of each choice
     * where a later line does.
     *
     * @param pieces the lines of the key
     * @param behind the lines that explain it
     */
    static List<Piece> of(List<Piece> pieces, List<Piece> behind, KeyText text) {
        boolean heads = mayHead(pieces, behind, text) && isApart(pieces);
        return heads ? pieces.subList(0, pieces.size() - 1) : pieces;
    }

    /** Whether the last one has a text below, and a choice further down too. */
    private static boolean mayHead(List<Piece> pieces, List<Piece> behind, KeyText text) {
        return pieces.size() > 1
                && isChoice(pieces.get(pieces.size() - 1), text)
                && behind.size() > 1
                && !isChoice(behind.get(0), text)
                && behind.stream().skip(1).anyMatch(p -> isChoice(p, text));
    }

    private static boolean isApart(List<Piece> pieces) {
        int last = pieces.size() - 1;
        return pieces.get(last).line() > pieces.get(last - 1).line() + 1;
    }

    /** The same, cut at its breaks where two choices or more stand before and behind them, and say no more. */
    static List<Piece> atBreaks(Piece piece, KeyText text) {
        List<Piece> lines = piece.atBreaks();
        return lines.size() > 1 && isChoice(lines.get(0), text) && isChoice(lines.get(1), text)
                ? lines
                : List.of(piece);
    }

    /** The pieces with a sign that they are right, where some have one and others none; else all. */
    static List<Piece> signed(List<Piece> pieces) {
        if (pieces.size() < 2) {
            return pieces;
        }
        List<Piece> signed =
                pieces.stream().filter(p -> RIGHT.matcher(p.text()).find()).toList();
        return signed.isEmpty() ? pieces : signed;
    }

    /**
     * Whether several choices are spoken of one after the other, in their order: none is the key by that. On a line of its own
     * below the word the first of them is one; else three choices or more must be spoken of, from the first on. So it is where
     * the last of several keys may head its explanation, and nothing parts them.
     *
     * @param pieces the lines of the key
     * @param behind the lines that explain it
     * @param below whether the key stands below the word for it
     */
    static boolean discusses(List<Piece> pieces, List<Piece> behind, int choices, KeyText text, boolean below) {
        if (pieces.size() > 1 || isChoice(pieces.get(0), text)) {
            return mayHead(pieces, behind, text) && !isApart(pieces);
        }
        List<String> said = Stream.concat(pieces.stream(), behind.stream())
                .map(KeyList::withoutBullet)
                .filter(text::names)
                .toList();
        return choices > 2
                        && spokenOf(said, text)
                                .equals(IntStream.range(0, choices).boxed().toList())
                || below
                        && text.isSetOff(withoutBullet(pieces.get(0)))
                        && isRising(
                                spokenOf(said.stream().filter(text::isSetOff).toList(), text));
    }

    /** The lines that are written as one is: in bold or not, a choice alone or with more behind it. */
    static List<Piece> like(Piece first, List<Piece> lines, KeyText text) {
        return lines.stream()
                .filter(line -> isBold(line) == isBold(first) && isChoice(line, text) == isChoice(first, text))
                .toList();
    }

    private static boolean isBold(Piece line) {
        return withoutBullet(line).startsWith("**");
    }

    /**
     * The choices that lines begin with, each alone or set off from what is said of it.
     *
     * @return empty where one of them cannot be read
     */
    static Optional<Set<Integer>> headedBy(List<Piece> lines, KeyText text) {
        Set<Integer> found = new TreeSet<>();
        for (Piece line : lines) {
            String said = withoutBullet(line);
            if (isChoice(line, text) || text.isSetOff(said)) {
                Optional<KeyText.Reading> head = text.read(REASON.split(said, 2)[0]);
                if (head.isEmpty()) {
                    return Optional.empty();
                }
                found.addAll(head.get().choices());
            }
        }
        return Optional.of(found);
    }

    /** The one choice that each line speaks of. */
    private static List<Integer> spokenOf(List<String> lines, KeyText text) {
        return lines.stream()
                .flatMap(line -> text.read(line).stream())
                .map(KeyText.Reading::choices)
                .map(choices -> choices.size() == 1 ? choices.iterator().next() : -1)
                .toList();
    }

    private static boolean isRising(List<Integer> places) {
        return places.size() > 1 && IntStream.range(1, places.size()).allMatch(i -> places.get(i) > places.get(i - 1));
    }

    /** The choices that lines name, where each names one and says no more: the rest of a list that something cuts off. */
    static Set<Integer> behindGap(List<Piece> behind, ChoiceRun run, KeyText text) {
        if (behind.isEmpty() || behind.size() >= run.size()) {
            return Set.of();
        }
        int longest = longest(run) + LABEL;
        boolean named = behind.stream()
                .allMatch(p -> p.text().strip().length() <= longest
                        && !SUM.matcher(p.text()).find()
                        && text.names(withoutBullet(p))
                        && isChoice(p, text));
        return named
                ? behind.stream()
                        .flatMap(p -> text.read(withoutBullet(p)).orElseThrow().choices().stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static int longest(ChoiceRun run) {
        int longest = 0;
        for (ChoiceRun.Item item : run.items()) {
            longest = Math.max(longest, item.text().length());
        }
        return longest;
    }

    /** Whether a line names a choice and says no more. */
    static boolean isChoice(Piece piece, KeyText text) {
        return text.read(withoutBullet(piece)).filter(KeyText.Reading::all).isPresent();
    }

    static String withoutBullet(Piece piece) {
        String text = piece.text().strip();
        return mayBeItem(text) ? BULLET.matcher(text).replaceFirst("") : text;
    }

    private static boolean mayBeItem(String text) {
        return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
    }
}
