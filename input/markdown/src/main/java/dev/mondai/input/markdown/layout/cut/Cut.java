package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings.Way;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A way of cutting a document into questions: which lines begin one.
 *
 * @param level the level of the headings (0 for a text of the bank that stands in none), how deep the summaries are, or how
 *     much the numbers may be indented
 */
record Cut(Way way, int level) {

    /** More than this is code to Markdown. */
    private static final int INDENT = 3;

    /** Questions stand in few details; where nobody closes them, all that follow are one deeper. */
    private static final int DEEPEST = 8;

    private static final Pattern CHAPTER_LINK =
            Pattern.compile("\\s*(?:\\d+[.)]\\s*\\[[^]]*]\\(|[-*+]\\s+\\[[^]]*]\\(#)[^)]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[\\s*_#]*");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__).{2,}(?:\\*\\*|__)[:?.]?");

    private static final List<Way> WITHOUT_LEVEL =
            List.of(Way.NUMBERED_SUMMARY, Way.WORD, Way.NUMBER, Way.BOLD, Way.RULE);

    /** The cuts that begin a question anywhere in a document, those to be trusted more first. */
    static List<Cut> all(List<Sign> signs) {
        BitSet headings = new BitSet();
        BitSet numbered = new BitSet();
        BitSet summaries = new BitSet();
        BitSet own = new BitSet();
        Set<Way> begun = EnumSet.of(Way.RULE);
        boolean indented = false;
        for (Sign sign : signs) {
            Line line = sign.line();
            if (line.isHeading()) {
                headings.set(line.level());
            }
            if (isTitle(sign)) {
                summaries.set(line.depth());
            }
            if (mayBeBold(line)) {
                begun.add(Way.BOLD);
            }
            if (sign.question().isPresent()) {
                QuestionHead question = sign.question().get();
                begun.add(way(line, question));
                numbered.set(line.level());
                if (question.own()) {
                    own.set(line.level());
                }
                indented |= !question.word() && isIndented(line);
            }
        }
        List<Cut> cuts = new ArrayList<>();
        WITHOUT_LEVEL.stream().filter(begun::contains).forEach(way -> cuts.add(new Cut(way, 0)));
        numbered.stream().filter(headings::get).forEach(level -> cuts.add(new Cut(Way.NUMBERED_HEADING, level)));
        headings.stream().forEach(level -> cuts.add(new Cut(Way.HEADING, level)));
        summaries.stream().limit(DEEPEST).forEach(depth -> cuts.add(new Cut(Way.SUMMARY, depth)));
        if (!own.isEmpty()) {
            cuts.add(new Cut(Way.OWN, Math.max(0, own.nextSetBit(1))));
        }
        if (indented) {
            cuts.add(new Cut(Way.NUMBER, INDENT));
        }
        cuts.sort(Comparator.comparing(Cut::way));
        return cuts;
    }

    /** The way in which a line with a number or a word for the question may begin one. */
    private static Way way(Line line, QuestionHead question) {
        if (line.kind() == Line.Kind.SUMMARY) {
            return Way.NUMBERED_SUMMARY;
        }
        if (line.isHeading()) {
            return Way.NUMBERED_HEADING;
        }
        return question.word() ? Way.WORD : Way.NUMBER;
    }

    boolean startsAt(List<Sign> signs, int at) {
        Sign sign = signs.get(at);
        Line line = sign.line();
        return switch (way) {
            case OWN -> isOwn(sign);
            case NUMBERED_HEADING -> line.level() == level && sign.question().isPresent() && !sign.announcesPart();
            case HEADING -> line.level() == level && !sign.announcesPart() && !sign.boilerplate();
            case WORD ->
                line.isText()
                        && !line.isHeading()
                        && sign.question().isPresent()
                        && sign.question().get().word()
                        && !sign.announcesPart()
                        && !isChapterLink(line);
            case NUMBER ->
                line.isText()
                        && !line.isHeading()
                        && sign.question().isPresent()
                        && !sign.question().get().word()
                        && line.indent() <= level
                        && !((isBold(line.text()) || line.depth() > 0) && isKey(signs, at))
                        && !isChapterLink(line);
            case SUMMARY -> isTitle(sign) && line.depth() == level;
            case NUMBERED_SUMMARY -> isTitle(sign) && sign.question().isPresent();
            case BOLD ->
                mayBeBold(line)
                        && line.isText()
                        && line.indent() <= INDENT
                        && !sign.announcesPart()
                        && !isLettered(sign)
                        && !isKey(signs, at)
                        && isBold(line.text());
            case PARAGRAPH -> false;
            case RULE -> at == 0 || signs.get(at - 1).line().kind() == Line.Kind.RULE && !goesOn(signs, at);
        };
    }

    /** Whether a box, or a word for one answer, is the first that a line or the ones below it say: a question goes on behind a rule. */
    private static boolean goesOn(List<Sign> signs, int at) {
        int first = at;
        while (first < signs.size()
                && (signs.get(first).line().kind() == Line.Kind.BLANK
                        || signs.get(first).line().kind() == Line.Kind.OPEN)) {
            first++;
        }
        return first < signs.size()
                && (signs.get(first).choices().stream().anyMatch(ChoiceHead::hasBox) || isOneAnswer(signs.get(first)));
    }

    /** Whether a line that is no heading announces one answer. */
    static boolean isOneAnswer(Sign sign) {
        return Cycle.isKey(sign)
                && !sign.line().isHeading()
                && sign.marker().filter(Marker::plural).isEmpty();
    }

    private static boolean isIndented(Line line) {
        int indent = line.isText() ? line.indent() : 0;
        return indent > 0 && indent <= INDENT;
    }

    private static boolean isOwn(Sign sign) {
        return sign.question().isPresent() && sign.question().get().own();
    }

    /** A summary that says something and announces no part. */
    private static boolean isTitle(Sign sign) {
        return sign.line().kind() == Line.Kind.SUMMARY && !sign.line().text().isBlank() && !sign.announcesPart();
    }

    /** Whether a line ends what is before it and begins nothing: a chapter's heading. */
    boolean endsAt(Sign sign) {
        Line line = sign.line();
        if (way == Way.SUMMARY && line.kind() == Line.Kind.CLOSE && line.depth() <= level) {
            return true;
        }
        return line.isHeading()
                && line.depth() == 0
                && !sign.announcesPart()
                && !sign.boilerplate()
                && (!isOfHeadings() || line.level() <= level);
    }

    private boolean isOfHeadings() {
        return way == Way.HEADING || way == Way.NUMBERED_HEADING || way == Way.OWN && level > 0;
    }

    private static boolean isChapterLink(Line line) {
        return line.text().endsWith(")") && CHAPTER_LINK.matcher(line.text()).matches();
    }

    /** Whether a line stands right below a word for the answer, on a line of its own or in the summary. */
    private static boolean isKey(List<Sign> signs, int at) {
        Sign sign = Neighbours.above(signs, at).orElse(signs.get(at));
        if (sign.reveals() && isReason(signs, at)) {
            return true;
        }
        return (sign.line().kind() == Line.Kind.TEXT || sign.line().kind() == Line.Kind.SUMMARY)
                && sign.announces(Role.ANSWER)
                && NO_WORD.matcher(sign.line().text())
                        .region(
                                sign.marker().orElseThrow().end(),
                                sign.line().text().length())
                        .matches();
    }

    /** Whether a line is all that is shown on demand below numbered choices: {@code <summary>Show</summary>4. Because …}. */
    private static boolean isReason(List<Sign> signs, int at) {
        int above = Neighbours.placeAbove(signs, Neighbours.placeAbove(signs, at));
        while (above >= 0 && signs.get(above).line().kind() == Line.Kind.OPEN) {
            above = Neighbours.placeAbove(signs, above);
        }
        boolean alone = Neighbours.below(signs, at)
                .filter(below -> below.line().kind() == Line.Kind.CLOSE)
                .isPresent();
        return alone
                && above >= 0
                && signs.get(above).choices().stream()
                        .anyMatch(choice -> choice.isLabelled()
                                && Character.isDigit(choice.label().charAt(0)));
    }

    /** Whether a line begins with a choice's letter: the key may stand so. */
    private static boolean isLettered(Sign sign) {
        for (ChoiceHead choice : sign.choices()) {
            if (choice.style() == ChoiceHead.Style.LABELLED
                    && !Character.isDigit(choice.label().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeBold(Line line) {
        return line.startsWith('*') || line.startsWith('_');
    }

    private static boolean isBold(String text) {
        String stripped = text.strip();
        return (stripped.startsWith("**") || stripped.startsWith("__"))
                && BOLD.matcher(stripped).matches();
    }
}
