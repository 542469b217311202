package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Marks;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a choice starts with, from a place of a line on: signs, a box and a label, in any sensible order. */
final class ChoiceStart {

    private static final Pattern BOX = Pattern.compile(
            "^(?:\\\\?\\[\\s*(?:(?<in>[xXхХv✓✔✅√*])\\s*)?\\\\?](?!\\[|:|\\((?!.{1,2}\\)))|(?<round>\\((?:[xXхХ ]|\\s[xXхХ]\\s)\\))|(?:[☐⬜◻▢⚪]|🔲)️?|(?<on>☑️?|🔘|☒|🟩)|<input\\b(?<checked>[^<>]*\\bchecked\\b)?[^<>]*>)\\s*");
    /** A box that lacks one of its brackets, or has a wrong one: such only among others. */
    private static final Pattern BROKEN_BOX =
            Pattern.compile("^(?:[\\[({](?:\\s+|\\s?(?<odd>[xXхХ])\\s?)[])}]\\s*(?=\\S)"
                    + "|\\[\\s*(?<in>[xXхХ]?)\\s+(?=\\S)(?!.*])|(?<right>[xXхХ]?)\\s?]\\s*(?=\\S))");

    /** A label in italics: its star does not mark a right choice. */
    private static final Pattern ITALIC = Pattern.compile("\\*\\(?\\p{L}[.):]?\\*");

    private static final Pattern SIGN =
            Pattern.compile("^(?:(?<ring>⭕️?|[○◯◎])|(?<dot>[●◉])|(?<right>" + ChoiceEnd.RIGHT + "|"
                    + ChoiceEnd.RIGHT_NAME + ")|" + ChoiceEnd.WRONG + "|" + ChoiceEnd.WRONG_NAME + ")\\s*");

    private static final Pattern RANGE =
            Pattern.compile("(?<from>\\d{1,4})\\s[-–—]\\s+(?<to>\\d{1,4})(?![\\d.,:/]*\\d)");

    /** No end of a range is more times as large as its beginning. */
    private static final int WIDEST_RANGE = 10;

    private static final char FIRST_SIGN = '\u2500';

    /** The end of bold and a sign that the choice is right. */
    private static final Pattern NO_TEXT = Pattern.compile("[*_]*\\s*(?:" + ChoiceEnd.RIGHT + ")?[*_\\s]*");

    private final Line line;
    private final String text;
    private final boolean bullet;
    private final ChoiceLabels labels;
    private final Vocabulary vocabulary;
    private int at;
    private ChoiceHead.Box box = ChoiceHead.Box.NONE;
    private boolean signed;
    private boolean ownMark;
    private Verdict verdict = Verdict.NONE;
    private @Nullable ChoiceLabel label;
    private boolean labelMarked;
    private Optional<ChoiceHead> amongBoxes = Optional.empty();

    ChoiceStart(Line line, int from, int to, boolean bullet, ChoiceLabels labels, Vocabulary vocabulary) {
        this.line = line;
        this.text = line.narrow().substring(0, to);
        this.bullet = bullet;
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.at = from;
    }

    /** The choice; empty where nothing begins one. */
    Optional<ChoiceHead> head() {
        boolean found = true;
        while (found) {
            found = takeOwnMark() | takeBox() | takeSign() | takeLabel();
        }
        if (label == null && box == ChoiceHead.Box.NONE && ownMark && !bullet) {
            box = verdict.isRight() ? ChoiceHead.Box.TICKED : ChoiceHead.Box.EMPTY;
        }
        if (label == null && box == ChoiceHead.Box.NONE) {
            return bullet ? Optional.of(bulleted()) : Optional.empty();
        }
        return Optional.of(finished(amongBoxes));
    }

    /** A box; behind a label, with nothing behind itself but a sign, it is the text. */
    private boolean takeBox() {
        if (box != ChoiceHead.Box.NONE || !maySign("\\[(<")) {
            return false;
        }
        Matcher tick = BOX.matcher(text).region(at, text.length());
        if (!tick.lookingAt()
                || label != null
                        && NO_TEXT.matcher(text)
                                .region(tick.end(), text.length())
                                .matches()) {
            return false;
        }
        String round = tick.group("round");
        if (round != null && isJudgement(round)) {
            amongBoxes = Optional.of(tickedBehind(tick.end()));
            return false;
        }
        boolean on = tick.group("in") != null
                || tick.group("on") != null
                || tick.group("checked") != null
                || round != null && !round.equals("( )");
        box = on ? ChoiceHead.Box.TICKED : ChoiceHead.Box.EMPTY;
        at = tick.end();
        return true;
    }

    /** What a cross in brackets is among boxes. */
    private ChoiceHead tickedBehind(int end) {
        int start = at;
        box = ChoiceHead.Box.TICKED;
        at = end;
        ChoiceHead ticked = finished(Optional.empty());
        box = ChoiceHead.Box.NONE;
        at = start;
        return ticked;
    }

    /** Behind a statement's number, a cross in brackets says that it is false: {@code 2. ( X ) 鐵比水輕}. */
    private boolean isJudgement(String round) {
        return round.toUpperCase(Locale.ROOT).contains("X")
                && label != null
                && Character.isDigit(label.text().charAt(0))
                && Truth.isChinese(text);
    }

    /** A mark that the bank adds; without a bullet and a label, it begins a choice as a box does. */
    private boolean takeOwnMark() {
        Optional<Marks.Found> mark =
                ownMark ? Optional.empty() : vocabulary.marks().before(text, at);
        if (mark.isEmpty()) {
            return false;
        }
        ownMark = true;
        verdict = Verdict.ofOwn(mark.get().right());
        at = mark.get().end();
        return true;
    }

    /** A sign; behind a box, with nothing behind itself, it is the text. */
    private boolean takeSign() {
        if (signed || !maySign(":×")) {
            return false;
        }
        Matcher sign = SIGN.matcher(text).region(at, text.length());
        if (!sign.lookingAt()
                || ChoiceEnd.beginsCombination(text, at)
                || box != ChoiceHead.Box.NONE && sign.end() == text.length()) {
            return false;
        }
        signed = true;
        verdict = verdict.or(
                sign.group("ring") != null
                        ? Verdict.RING
                        : sign.group("dot") != null ? Verdict.DOT : Verdict.of(sign.group("right") != null));
        at = sign.end();
        return true;
    }

    /** Whether a box or a sign may begin here: with one of some characters, or in the part of Unicode that has such signs. */
    private boolean maySign(String characters) {
        if (at >= text.length()) {
            return false;
        }
        char first = text.charAt(at);
        return first >= FIRST_SIGN ? !Character.isLetterOrDigit(first) : characters.indexOf(first) >= 0;
    }

    private boolean takeLabel() {
        if (label != null) {
            return false;
        }
        boolean escaped =
                text.startsWith("\\*", at) && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
        boolean starred = escaped
                || text.startsWith("*", at)
                        && (!bullet || text.indexOf('*', at + 1) < 0)
                        && !text.startsWith("**", at)
                        && !ITALIC.matcher(text).region(at, text.length()).lookingAt();
        Optional<ChoiceLabel> found = labels.at(text, line.text(), at + (escaped ? 2 : starred ? 1 : 0));
        boolean signNeeded = box != ChoiceHead.Box.NONE || bullet && starred;
        if (found.isEmpty()
                || signNeeded && found.get().style() != ChoiceHead.Style.LABELLED
                || isAllOfItem(found.get())
                || bullet && isRange()) {
            return false;
        }
        ChoiceLabel next = found.get();
        if (box != ChoiceHead.Box.NONE) {
            amongBoxes = Optional.of(finished(Optional.empty()));
        }
        label = next;
        labelMarked = StandOut.isAround(text, at, next.end());
        verdict = verdict.or(starred ? Verdict.STAR : Verdict.NONE);
        at = next.end();
        return true;
    }

    /**
     * A number or several letters that stand out or a letter that is highlighted, or what a sign or a word judges, and is all that
     * an item says: {@code - ==8==}, {@code - **vi**}, {@code - 8 ✅}.
     */
    private boolean isAllOfItem(ChoiceLabel found) {
        boolean whole = found.end() == text.length()
                && StandOut.around(text.substring(at))
                        .filter(around -> Character.isDigit(found.text().charAt(0))
                                || found.text().length() > 1
                                || around.look() == StandOut.Look.HIGHLIGHTED)
                        .isPresent();
        return bullet && (whole || found.style() == ChoiceHead.Style.BARE && endsBefore(found));
    }

    /** Whether a number begins a range, {@code - 10 - 20 %}; that behind a label may be the next or any other: {@code - 2 - 3 cups}, {@code - 1 - 1945}. */
    private boolean isRange() {
        int begin = Behind.signs(text, at, "*_");
        if (begin == text.length() || !Character.isDigit(text.charAt(begin))) {
            return false;
        }
        Matcher range = RANGE.matcher(text).region(begin, text.length());
        if (!range.lookingAt()) {
            return false;
        }
        int from = Integer.parseInt(range.group("from"));
        int to = Integer.parseInt(range.group("to"));
        return to > from + 1 && to <= from * WIDEST_RANGE;
    }

    private boolean endsBefore(ChoiceLabel found) {
        return ChoiceEnd.of(text, at, text.length(), false, vocabulary).end() < found.end();
    }

    /** A bullet alone; among boxes one without a box, or with a broken one. */
    private ChoiceHead bulleted() {
        ChoiceHead plain = finished(Optional.empty());
        Matcher broken = BROKEN_BOX.matcher(text).region(at, text.length());
        if (!broken.lookingAt()) {
            return plain.amongBoxes(plain.inBox());
        }
        boolean ticked = Stream.of("in", "right", "odd").map(broken::group).anyMatch(in -> in != null && !in.isEmpty());
        box = ticked ? ChoiceHead.Box.TICKED : ChoiceHead.Box.EMPTY;
        at = broken.end();
        return plain.amongBoxes(finished(Optional.empty()));
    }

    private ChoiceHead finished(Optional<ChoiceHead> boxed) {
        ChoiceEnd end = ChoiceEnd.of(text, at, text.length(), box != ChoiceHead.Box.NONE, vocabulary);
        return new ChoiceHead(
                style(),
                line.first(),
                label == null ? "" : label.text(),
                box,
                verdict == Verdict.STAR && end.verdict().isRight() ? end.verdict() : verdict.or(end.verdict()),
                labelMarked && end.look() == StandOut.Look.PLAIN ? StandOut.Look.LABEL : end.look(),
                end.start(),
                end.end(),
                line.indent(),
                ChoiceText.of(line, end.start(), end.end()),
                boxed);
    }

    private ChoiceHead.Style style() {
        if (label != null) {
            return label.style();
        }
        return box == ChoiceHead.Box.NONE ? ChoiceHead.Style.BULLET : ChoiceHead.Style.TICKED;
    }
}
