package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.gathered.Appendices;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.QuestionNumber;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows that a question, most often a numbered one, without choices and an answer has some that could not be read. */
final class UnreadChoices {

    /** An answer stands no farther behind its question than this. */
    private static final int AHEAD = 40;

    private static final Pattern SLASHED =
            Pattern.compile("[(（]\\s*\\p{L}{2}[^()（）/]*(?:/\\s*\\p{L}{2}[^()（）/]*)+[)）]\\s*$");

    private static final String BLANK = "__";

    private final List<Sign> signs;
    private final Segment segment;

    private UnreadChoices(List<Sign> signs, Segment segment) {
        this.signs = signs;
        this.segment = segment;
    }

    /**
     * The line that shows it: something ticked, what may fill a blank, code that nobody closes, an answer that something cut off, or the head itself,
     * where its number is missing between two others; or it asks as others do that have choices.
     */
    static Optional<Line> in(List<Sign> signs, Segment segment, Appendices appendices) {
        UnreadChoices unread = new UnreadChoices(signs, segment);
        if (!segment.isNumbered()) {
            return unread.asked(appendices.segments());
        }
        return Stream.<Optional<Line>>of(
                        unread.ticked(),
                        unread.slashed(),
                        unread.unclosed(),
                        unread.cutOff(appendices),
                        unread.missing(appendices.segments()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A line with a blank, and what may fill it in brackets: {@code I ___ here. (live / lived)}. */
    private Optional<Line> slashed() {
        return signs.subList(segment.head(), segment.to()).stream()
                .map(Sign::line)
                .filter(line -> line.isText() && isSlashed(line.text()))
                .findFirst();
    }

    private static boolean isSlashed(String text) {
        int blank = text.indexOf(BLANK);
        return blank >= 0
                && SLASHED.matcher(text)
                        .region(blank + BLANK.length(), text.length())
                        .find();
    }

    private Optional<Line> ticked() {
        return signs.subList(segment.from(), segment.to()).stream()
                .filter(s -> s.choices().stream()
                        .anyMatch(c -> c.hasBox() || c.verdict().isRight()))
                .map(Sign::line)
                .findFirst();
    }

    /** The last line, where it is of code whose end is missing. */
    private Optional<Line> unclosed() {
        int last = segment.to() - 1;
        while (last > segment.from()
                && (signs.get(last).line().text().isBlank()
                        || signs.get(last).line().kind() == Line.Kind.RULE)) {
            last--;
        }
        Line line = signs.get(last).line();
        return last > segment.from() && line.kind() == Line.Kind.CODE && !Fences.opens(line.text())
                ? Optional.of(line)
                : Optional.empty();
    }

    /** The head, where choices or an answer stand below it, and its number is all that is missing between two with choices, or before the first. */
    private Optional<Line> missing(List<Segment> segments) {
        int at = segments.indexOf(segment);
        boolean behind = at == 0
                || at > 0
                        && QuestionNumber.follows(segments.get(at - 1).number(), segment.number())
                        && hasChoices(segments.get(at - 1));
        boolean between = behind
                && at + 1 < segments.size()
                && QuestionNumber.follows(segment.number(), segments.get(at + 1).number())
                && hasChoices(segments.get(at + 1));
        Line head = signs.get(segment.head()).line();
        return between && (hasChoices(segment) || isAnswered() || at == 0 && head.asks() && !isFilledIn())
                ? Optional.of(head)
                : Optional.empty();
    }

    /** The head, where it asks behind a word for the question, lines stand below it, and most others have choices. */
    private Optional<Line> asked(List<Segment> segments) {
        Sign head = signs.get(segment.head());
        boolean asks = head.question().filter(QuestionHead::word).isPresent()
                && head.line().isText()
                && head.line().asks();
        long below = signs.subList(segment.from(), segment.to()).stream()
                .filter(sign -> sign.line().isText())
                .count();
        return asks && below > 1 && segments.stream().filter(this::hasChoices).count() * 2 > segments.size()
                ? Optional.of(head.line())
                : Optional.empty();
    }

    private boolean hasChoices(Segment other) {
        return signs.subList(other.from(), other.to()).stream()
                        .filter(sign -> !sign.choices().isEmpty())
                        .limit(2)
                        .count()
                > 1;
    }

    /** Whether something is to be written below it: {@code Name: ______}. */
    private boolean isFilledIn() {
        return signs.subList(segment.from(), segment.to()).stream()
                .anyMatch(sign -> sign.line().text().contains("__"));
    }

    private boolean isAnswered() {
        return signs.subList(segment.from(), segment.to()).stream()
                .anyMatch(sign -> sign.reveals() || sign.announces(Role.ANSWER));
    }

    /** The next answer before another question. */
    private Optional<Line> cutOff(Appendices appendices) {
        int next = appendices.segments().stream()
                .mapToInt(Segment::head)
                .filter(head -> head >= segment.to())
                .findFirst()
                .orElse(signs.size());
        return IntStream.range(segment.to(), Math.min(next, segment.to() + AHEAD))
                .takeWhile(i -> !appendices.holds(i))
                .mapToObj(signs::get)
                .filter(s -> Cycle.isKey(s) && s.marker().filter(Marker::plural).isEmpty())
                .map(Sign::line)
                .findFirst();
    }
}
