package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels with what sets them off: {@code A.}, {@code (A)}, {@code **A**}, {@code ①}, and a label and a blank. */
final class ChoiceLabels {

    private static final String KANA = "アイウエオ";
    private static final Pattern ATTACHABLE = Pattern.compile("\\s[ウ-オ][\\p{IsHan}\\p{IsHiragana}]");

    private static final Pattern OPEN = Pattern.compile("^(?:" + StandOut.OPENS + "|`){1,2}");

    /** What such a mark begins with. */
    private static final String OPEN_BEGINS = "*_=~[<`";

    /** A colon that begins no emoji behind a text of one letter: {@code - b :white_check_mark:}. */
    static final String COLON = ":(?!(?<=[\\s`]:)[a-z_]{2,30}:)";

    /** A colon that touches what follows a blank is the text's: {@code ３　:w!}. */
    private static final String CLOSER = "[ \\t]?(?<closer>[.、．・|]|(?!(?<=[ \\t]):[^\\s*_])" + COLON
            + "|[)\\]}】〕」]|\\\\[.)\\]]|\\s[-–—]\\s|[-–—]\\s)";

    private static final Pattern CLOSED = Pattern.compile("^" + CLOSER + "[.:]?\\s*");

    /** Behind a label in bold; other marks behind a label are the text's own. */
    private static final Pattern CLOSED_BOLD = Pattern.compile("^(?:" + StandOut.CLOSES + "|" + StandOut.SPAN_CLOSES
            + "|`)?" + CLOSER + "(?:" + StandOut.CLOSES + "|" + StandOut.SPAN_CLOSES + ")?[.:]?\\s*");

    /** What goes on behind a number: {@code 1..5}. */
    private static final Pattern RANGE = Pattern.compile("\\.{2,3}\\d");

    private static final Pattern ENDS_BOLD = Pattern.compile("^" + StandOut.CLOSES + "\\s*[.:)]?\\s*");
    /** What goes on behind a letter within code: {@code `p.note`}. */
    private static final Pattern GOES_ON = Pattern.compile("[.:)]+[\\p{L}\\p{N}_]");

    /** What follows a bracket in code that holds a label alone; other brackets are a list's of a program. */
    private static final Pattern CODE_ENDS = Pattern.compile("`\\s*[^\\s`]");

    /** A small letter between blanks, {@code ( a )}; capitals are keys before questions. */
    private static final Pattern BLANK_IN_BRACKETS = Pattern.compile(" [a-h] \\)");

    private static final String OPENERS = "([{【〔「";
    private static final String CLOSERS = ")]}】〕」";

    /** What sets a label off is no longer than this: a line may hold a book. */
    private static final int LONGEST_END = 80;

    /** Behind a label it is as good as a blank: {@code １（ａ、ｂ）}. */
    private static final char WIDE_BRACKET = '（';

    private static final char FIRST_OF_EAST_ASIA = '\u3040';
    private static final Set<Role> ONE = EnumSet.of(Role.ONE);

    private final Labels labels;
    private final Words sentences;
    private final boolean named;

    /** @param named whether choices may begin as {@link NamedChoices} do */
    ChoiceLabels(Vocabulary vocabulary, boolean named) {
        this.named = named;
        this.labels = vocabulary.labels();
        this.sentences = vocabulary.sentences();
    }

    /**
     * The label at a place.
     *
     * @param text in one width
     * @param source the same as it was written
     */
    Optional<ChoiceLabel> at(String text, String source, int from) {
        boolean escaped = isEscaped(text, from);
        int start = escaped ? from + 1 : from;
        int at = behindOpening(text, start);
        boolean opened = at > start;
        boolean bracketed = at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0;
        at += bracketed ? 1 : 0;
        at += bracketed
                        && text.startsWith(" ", at)
                        && BLANK_IN_BRACKETS
                                .matcher(text)
                                .region(at, text.length())
                                .lookingAt()
                ? 1
                : 0;
        int behindWord = behindWord(text, at);
        boolean code = opened && text.charAt(start) == '`';
        Optional<Labels.Token> found = labels.at(text, behindWord);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Labels.Token token = counted(text, found.get());
        if (code && goesOn(text, token)) {
            return Optional.empty();
        }
        if (behindWord > at) {
            return worded(text, token, opened);
        }
        Optional<ChoiceLabel> label = ended(text, source, token, opened, bracketed);
        return escaped || bracketed && code
                ? label.filter(l -> !escaped || l.end() < text.length()).filter(l -> !code || endsCode(text, l))
                : label;
    }

    private static boolean endsCode(String text, ChoiceLabel label) {
        return CODE_ENDS.matcher(text).region(label.end(), text.length()).lookingAt();
    }

    /** Whether a letter or a number within code is but the first of it: {@code `p.note`}, {@code `1..5`}. */
    private static boolean goesOn(String text, Labels.Token token) {
        Pattern rest = Character.isLowerCase(token.text().charAt(0)) ? GOES_ON : RANGE;
        return rest.matcher(text).region(token.end(), text.length()).lookingAt();
    }

    /** A bracket that a converter escaped; alone, a formula: {@code \(a\)}. */
    private static boolean isEscaped(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '\\' && OPENERS.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean closes(String closer) {
        return CLOSERS.indexOf(closer.charAt(closer.length() - 1)) >= 0;
    }

    private static int behindOpening(String text, int from) {
        if (from >= text.length() || OPEN_BEGINS.indexOf(text.charAt(from)) < 0) {
            return from;
        }
        Matcher open = OPEN.matcher(text).region(from, text.length());
        return open.lookingAt() ? open.end() : from;
    }

    /** Behind what a choice is called: {@code Option A:}, or in a script without blanks {@code 選択肢1：}, {@code 选项A、}. */
    private int behindWord(String text, int at) {
        if (at < text.length() && text.charAt(at) >= FIRST_OF_EAST_ASIA) {
            int end = sentences.endOf(text, at, ONE);
            return end < 0 ? at : end + blanks(behind(text, end));
        }
        return named ? NamedChoices.labelAt(text, at, sentences) : at;
    }

    /** A number with its counter: {@code 1번.} */
    private Labels.Token counted(String text, Labels.Token token) {
        boolean number = Character.isDigit(token.text().charAt(0));
        int end = number ? sentences.endOf(text, token.end(), ONE) : -1;
        return end < 0 ? token : new Labels.Token(token.text(), end);
    }

    private static Optional<ChoiceLabel> worded(String text, Labels.Token token, boolean opened) {
        String rest = behind(text, token.end());
        Matcher closed = (opened ? CLOSED_BOLD : CLOSED).matcher(rest);
        boolean blank = !rest.isBlank() && Character.isWhitespace(rest.charAt(0));
        return closed.lookingAt()
                ? labelled(text, token, closed.end())
                : Optional.of(new ChoiceLabel(token.text(), token.end() + blanks(rest), ChoiceHead.Style.BARE))
                        .filter(l -> blank);
    }

    private static Optional<ChoiceLabel> ended(
            String text, String source, Labels.Token token, boolean opened, boolean bracketed) {
        int end = token.end();
        if (isWithinWord(text, end) && !isBehindOthers(text, end)) {
            return Optional.empty();
        }
        String rest = behind(text, end);
        if (!Character.isLetterOrDigit(text.codePointBefore(end))) {
            return labelled(text, token, signEnd(rest, opened));
        }
        if (!opened && isPlainlyEnded(rest, bracketed)) {
            return labelled(text, token, 1 + blanks(rest.substring(1)));
        }
        Matcher closed = (opened ? CLOSED_BOLD : CLOSED).matcher(rest);
        if (closed.lookingAt() && !(bracketed && !closes(closed.group("closer")))) {
            return isFraction(source, token, rest, closed) || isAbbreviation(source, token, rest, closed)
                    ? Optional.empty()
                    : labelled(text, token, closed.end());
        }
        Matcher bold = ENDS_BOLD.matcher(rest);
        if (opened && bold.lookingAt()) {
            return labelled(text, token, bold.end());
        }
        boolean blank = !rest.isEmpty() && Character.isWhitespace(rest.charAt(0)) && !rest.isBlank();
        boolean wide = end < source.length() && source.charAt(end) == WIDE_BRACKET;
        return (blank || wide || isBehindOthers(text, end)) && !bracketed && !opened
                ? Optional.of(new ChoiceLabel(token.text(), end + blanks(rest), ChoiceHead.Style.BARE))
                : Optional.empty();
    }

    /** Whether a sign and a blank end a label, as in most lists, or a sign and a letter of East Asia. */
    private static boolean isPlainlyEnded(String rest, boolean bracketed) {
        if (rest.length() < 3 || rest.charAt(0) != ')' && (bracketed || ".:、".indexOf(rest.charAt(0)) < 0)) {
            return false;
        }
        char next = rest.charAt(1);
        return next == ' ' || next >= FIRST_OF_EAST_ASIA && Character.isLetter(next) && rest.charAt(2) != '.';
    }

    /** Whether a letter or a digit stands on both sides of a place: most words begin with a letter that is a label elsewhere. */
    private static boolean isWithinWord(String text, int at) {
        return at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && Character.isLetterOrDigit(text.codePointBefore(at));
    }

    /** Whether a label that lacks its blank stands behind others that have theirs: {@code イ 肝臓　ウ 腎臓　エ心臓}. */
    private static boolean isBehindOthers(String text, int end) {
        int place = KANA.indexOf(text.charAt(end - 1));
        return place > 1
                && end > 1
                && end < text.length()
                && ATTACHABLE.matcher(text).region(end - 2, text.length()).lookingAt()
                && text.substring(0, end - 1).contains(" " + KANA.charAt(place - 1) + " ");
    }

    private static Optional<ChoiceLabel> labelled(String text, Labels.Token token, int length) {
        int end = behindBar(text, token.end() + length);
        return Optional.of(new ChoiceLabel(token.text(), end, ChoiceHead.Style.LABELLED));
    }

    /** In a row of a table, the label may have a cell of its own; elsewhere, a bar is the text's: {@code B. | sort}. */
    private static int behindBar(String text, int end) {
        boolean bar = end < text.length()
                && text.charAt(end) == '|'
                && text.stripLeading().startsWith("|");
        return bar ? end + 1 + blanks(text.substring(end + 1)) : end;
    }

    /** {@code 3.14}, {@code 12:30}; a sign in full width stands in no number. */
    private static boolean isFraction(String source, Labels.Token token, String rest, Matcher closed) {
        return token.end() < source.length()
                && ".:".indexOf(source.charAt(token.end())) >= 0
                && Character.isDigit(token.text().charAt(0))
                && closed.end() == 1
                && rest.length() > 1
                && Character.isDigit(rest.charAt(1));
    }

    /** {@code e.g.}, {@code 27 d.C.}, {@code a:hover}; a word may follow a full stop without a blank. */
    private static boolean isAbbreviation(String source, Labels.Token token, String rest, Matcher closed) {
        boolean small = closed.end() == 1
                && rest.length() > 2
                && Character.isLowerCase(rest.charAt(1))
                && Character.isLowerCase(token.text().charAt(0));
        int start = token.end() - token.text().length();
        boolean initials = closed.end() == 1
                && rest.length() > 2
                && source.charAt(token.end()) == '.'
                && Character.isLetter(rest.charAt(1))
                && rest.charAt(2) == '.'
                && start > 1
                && Character.isDigit(source.charAt(start - 2));
        return initials
                || small
                        && (source.charAt(token.end()) == ':'
                                || source.charAt(token.end()) == '.' && !Character.isLetter(rest.charAt(2)));
    }

    /** A label in a ring, or one that ends in a sign, needs nothing behind it, but may have it. */
    private static int signEnd(String rest, boolean opened) {
        Matcher closed = CLOSED.matcher(rest);
        if (closed.lookingAt()) {
            return closed.end();
        }
        Matcher bold = ENDS_BOLD.matcher(rest);
        return opened && bold.lookingAt() ? bold.end() : blanks(rest);
    }

    private static String behind(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + LONGEST_END));
    }

    private static int blanks(String text) {
        return text.length() - text.stripLeading().length();
    }
}
