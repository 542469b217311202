package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.CodeSpans;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where the choices of a line start: {@code ア 東京　イ 大阪　ウ 京都}. */
final class ChoiceRow {

    private static final String SEPARATORS = "、,;/|";

    /** Blanks and line breaks of HTML. */
    private static final Pattern BLANK =
            Pattern.compile("(?:(?i:&(?:nbsp|ensp|emsp|thinsp|#160|#12288|#x3000);)|" + Piece.BREAK + ")$");

    private static final int LONGEST_BLANK = 12;

    /** The next label is no farther away than this: a line may hold a book. */
    private static final int LONGEST_CHOICE = 2_000;

    /** So many labels that no blank parts follow the first one, at least. */
    private static final int FEWEST_WITHOUT_BLANKS = 2;

    private static final Pattern RUN_ON = Pattern.compile("[A-H][.、:]|\\([1-8A-H]\\)");

    /** A star, escaped or not, before a label with a sign. */
    private static final Pattern STARRED = Pattern.compile("\\\\?\\*(?=\\p{L}[.)])");

    /** A label with a sign, and nothing but a word that joins it to the next: a text speaks of other choices. */
    private static final Pattern JOINED = Pattern.compile("[A-Z\\d][.、)]?\\s*[和与與或及跟]\\s*\\(?[A-Z\\d](?!\\p{L}|\\d)");

    private final Labels labels;
    private final ChoiceLabels choiceLabels;

    ChoiceRow(Labels labels, ChoiceLabels choiceLabels) {
        this.labels = labels;
        this.choiceLabels = choiceLabels;
    }

    /**
     * The places of further labels on the line, each the next of the one before it and behind a blank. Code holds none, unless
     * the first one is code too.
     */
    List<Integer> following(Line line, ChoiceHead first) {
        if (!mayFollow(line.narrow(), first)) {
            return List.of();
        }
        List<Integer> apart = following(line, first, false);
        return apart.size() < FEWEST_WITHOUT_BLANKS && mayRunOn(line.narrow(), first)
                ? Stream.of(following(line, first, true))
                        .filter(starts -> starts.size() >= FEWEST_WITHOUT_BLANKS && apart.size() < starts.size())
                        .findFirst()
                        .orElse(apart)
                : apart;
    }

    /** Whether the next label stands anywhere behind the first one where no word begins: on most lines it does not. */
    private boolean mayFollow(String text, ChoiceHead first) {
        for (String next : labels.nextOf(first.label())) {
            int at = text.indexOf(next, first.start());
            while (at >= 0) {
                int end = at + next.length();
                boolean word = ChoiceHeads.isLatin(text.charAt(end - 1))
                        && (end < text.length() && ChoiceHeads.isLatin(text.charAt(end))
                                || Character.isLowerCase(text.charAt(at)) && ChoiceHeads.isLatin(text.charAt(at - 1)));
                if (!word) {
                    return true;
                }
                at = text.indexOf(next, at + 1);
            }
        }
        return false;
    }

    /**
     * Whether labels may follow without a blank, as Chinese banks have them: {@code A.春B.夏C.秋}, {@code (1)RAM(2)ROM(3)CPU}. The
     * next one stands there once.
     */
    private static boolean mayRunOn(String text, ChoiceHead first) {
        String next = switch (first.label()) {
            case "A" -> "B";
            case "1" -> "2";
            default -> "";
        };
        Matcher label = RUN_ON.matcher(text).region(first.start(), text.length());
        return !next.isEmpty()
                && !JOINED.matcher(text).find()
                && text.indexOf(next, first.start()) >= 0
                && label.results().filter(l -> l.group().contains(next)).count() == 1
                && (text.codePoints().anyMatch(Character::isIdeographic)
                        || text.substring(first.start()).strip().chars().noneMatch(Character::isWhitespace));
    }

    private List<Integer> following(Line line, ChoiceHead first, boolean runOn) {
        List<Integer> starts = new ArrayList<>();
        String last = first.label();
        String text = line.narrow();
        int end = first.start();
        CodeSpans code = CodeSpans.in(text);
        boolean coded = code.hold(text.lastIndexOf(first.label(), first.start() - 1));
        for (int place = Math.max(1, first.start()); place < Math.min(text.length(), end + LONGEST_CHOICE); place++) {
            int at = place;
            if ((coded || !code.hold(at))
                    && (startsWord(text, at)
                            || runOn
                                    && RUN_ON.matcher(text)
                                            .region(at, text.length())
                                            .lookingAt())
                    && (labels.areLikeWords() || mayBeLabel(text, at))
                    && !text.substring(end, Math.max(end, at)).isBlank()) {
                String before = last;
                int from = end;
                ChoiceLabel next = choiceLabels
                        .at(text, line.text(), behindStar(text, at))
                        .filter(l -> follows(l, before, first) && isAlike(text, at, l, first))
                        .filter(l -> !closesBracket(text, from, at, l) && saysMore(text, l))
                        .orElse(null);
                if (next != null) {
                    starts.add(at);
                    last = next.text();
                    end = next.end();
                    place = end - 1;
                }
            }
        }
        return starts;
    }

    /** Behind the star that marks a label, the only one of its line: {@code A. am  *B. is}, {@code A. am  \*B. is}. */
    private static int behindStar(String text, int at) {
        boolean may = (text.charAt(at) == '*' || text.charAt(at) == '\\') && text.indexOf('*') == text.lastIndexOf('*');
        Matcher star = STARRED.matcher(may ? text : "").region(may ? at : 0, may ? text.length() : 0);
        return star.lookingAt() ? star.end() : at;
    }

    /** Where the text before a further label ends. */
    static int endBefore(String text, int start) {
        int end = start;
        int before = end + 1;
        while (end < before) {
            before = end;
            int blank = endsBlank(text, end) ? startOfBlank(text, end) : end;
            if (blank < end) {
                end = blank;
            } else if (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || isSeparator(text.charAt(end - 1)))) {
                end--;
            }
        }
        return end;
    }

    /** Words of Latin letters are none. */
    private static boolean mayBeLabel(String text, int at) {
        return at + 1 >= text.length()
                || !ChoiceHeads.isLatin(text.charAt(at))
                || !ChoiceHeads.isLatin(text.charAt(at + 1))
                || "ivx".indexOf(text.charAt(at)) >= 0;
    }

    private boolean startsWord(String text, int at) {
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before) && !Character.isWhitespace(text.charAt(at))
                || isSeparator(before)
                || isBehindText(text, at)
                || endsBlank(text, at) && startOfBlank(text, at) < at;
    }

    /** A ring needs no blank before it, nor does a bracket behind a text of no Latin letters: {@code ①月②星}. */
    private boolean isBehindText(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign)) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (sign == '(') {
            return Character.isDigit(before) || Character.isLetter(before) && !ChoiceHeads.isLatin(before);
        }
        return (Character.isLetterOrDigit(before) || ")]」』%".indexOf(before) >= 0)
                && !labels.sequencesOf(text.substring(at, at + 1)).isEmpty();
    }

    /** Where the blank starts that may end at a place; that place where none does. */
    private static int startOfBlank(String text, int end) {
        Matcher blank = BLANK.matcher(text).region(Math.max(0, end - LONGEST_BLANK), end);
        return blank.find() ? blank.start() : end;
    }

    private static boolean endsBlank(String text, int end) {
        return end > 0 && (text.charAt(end - 1) == ';' || text.charAt(end - 1) == '>');
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** Whether a label's bracket is that of the text before it: {@code 1: (1, 2)}, {@code a) f(a, b)}. */
    private static boolean closesBracket(String text, int from, int at, ChoiceLabel label) {
        int closer = text.indexOf(label.text(), at) + label.text().length();
        int kind = closer < text.length() ? ")]".indexOf(text.charAt(closer)) : -1;
        if (kind < 0) {
            return false;
        }
        char opener = "([".charAt(kind);
        int open = 0;
        for (int i = from; i < closer; i++) {
            char c = text.charAt(i);
            open = c == opener ? open + 1 : c == text.charAt(closer) ? Math.max(0, open - 1) : open;
        }
        return open > 0 && text.charAt(at) != opener;
    }

    /** Whether numbers are written alike: those of a question and of its choices are not, as in {@code 1. … (1) … (2) …}. */
    private static boolean isAlike(String text, int at, ChoiceLabel next, ChoiceHead first) {
        return !Character.isDigit(next.text().charAt(0))
                || isBracketed(text, text.indexOf(next.text(), at))
                        == isBracketed(text, text.lastIndexOf(first.label(), first.start() - 1));
    }

    private static boolean isBracketed(String text, int label) {
        return label > 0 && "([【".indexOf(text.charAt(label - 1)) >= 0;
    }

    /** Whether anything stands behind a label but itself once more: {@code в) 1714 г.}, {@code в) 1714 г. г) 1762 г.} */
    private static boolean saysMore(String text, ChoiceLabel label) {
        String rest = text.substring(Math.min(label.end(), text.length())).strip();
        boolean again = rest.startsWith(label.text())
                && rest.length() > label.text().length()
                && ".)".indexOf(rest.charAt(label.text().length())) >= 0;
        return !rest.isEmpty() && !again;
    }

    private boolean follows(ChoiceLabel next, String last, ChoiceHead first) {
        return next.style() == first.style()
                && labels.sequencesOf(next.text()).stream()
                        .anyMatch(s -> labels.indexIn(s, last) >= 0
                                && labels.indexIn(s, next.text()) == labels.indexIn(s, last) + 1);
    }
}
