package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Arrows that point at the right choices, {@code - Mitochondria ←}, in a document in which nothing else says which are right. */
final class ArrowMarks {

    private static final Pattern MARK = Pattern.compile("(?<=\\S)(?<mark>\\s+(?:[←⬅◀]\\x{FE0F}?|<-{1,3}))\\s*$");

    /** Any other arrow, or another mark of a choice. */
    private static final Pattern OTHER = Pattern.compile(
            "[←⬅◀→➡▶⇒⇐✅✔☑✓❌✗✘○◯〇×👉👈]|<-|->|=>|\\[[ xX]?]|\\*\\*|__|<mark|==|^\\s*(?:[-*+]|[A-Da-d][.)])\\s.*[)）]\\s*$");

    private static final int FEWEST = 2;

    private final Markers markers;

    ArrowMarks(Markers markers) {
        this.markers = markers;
    }

    /** The lines, with a sign in the place of such arrows, if two questions have one at least. */
    List<Line> read(List<Line> lines) {
        List<Integer> marked = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).isText() && isMarked(lines.get(i)))
                .boxed()
                .toList();
        boolean marks = marked.size() >= FEWEST
                && IntStream.range(1, marked.size()).allMatch(i -> isApart(lines, marked.get(i - 1), marked.get(i)))
                && lines.stream().noneMatch(this::saysOtherwise);
        return marks ? lines.stream().map(ArrowMarks::signed).toList() : lines;
    }

    private static boolean isMarked(Line line) {
        return MARK.matcher(line.text()).find();
    }

    /** Whether a blank line stands between two. */
    private static boolean isApart(List<Line> lines, int first, int second) {
        return lines.subList(first, second).stream().anyMatch(line -> line.kind() == Line.Kind.BLANK);
    }

    private boolean saysOtherwise(Line line) {
        Matcher mark = MARK.matcher(line.text());
        String said = mark.find() ? line.text().substring(0, mark.start()) : line.text();
        return line.kind() == Line.Kind.CODE
                || OTHER.matcher(said).find()
                || markers.in(line)
                        .filter(marker -> marker.role() != Role.QUESTION && marker.role() != Role.CHOICES)
                        .isPresent();
    }

    private static Line signed(Line line) {
        Matcher mark = MARK.matcher(line.isText() ? line.text() : "");
        return mark.find() ? line.replaced(mark.start("mark"), mark.end("mark"), " ✅") : line;
    }
}
