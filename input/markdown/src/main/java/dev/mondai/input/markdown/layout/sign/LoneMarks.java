package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Signs at right choices that mean something else elsewhere, in a document in which nothing else says which are right: arrows
 * that point at them, {@code - Mitochondria ←}, and stars at their texts, {@code B. *Mitochondria}, {@code B. \*Mitochondria}.
 */
final class LoneMarks {

    private static final Pattern ARROW = Pattern.compile("(?<=\\S)(?<mark>\\s+(?:[←⬅◀]\\x{FE0F}?|<-{1,3}))\\s*$");

    private static final String CHOICE = "^\\s*(?:[-+•]\\s+)?(?:[(（]?(?:[A-Ha-hА-Жа-ж]|\\d)[.)）]|[-+•](?=\\s))\\s*";

    /** Right before a text or right behind it, escaped or not, and no other star on the line. */
    private static final Pattern STAR = Pattern.compile(
            CHOICE + "(?:(?=\\\\?\\*[^*\\s])|(?=[^*]*[^*\\s\\\\]\\\\?\\*\\s*$))[^*]*(?<!\\\\)(?<mark>\\\\?\\*)[^*]*$");

    /** Any other arrow, or another mark of a choice. */
    private static final Pattern OTHER = Pattern.compile(
            "[←⬅◀→➡▶⇒⇐✅✔☑✓❌✗✘○◯〇×👉👈√🟢]|<-|->|=>|\\[[ xX]?]|==|~~|</?(?:mark|b|strong|u|s|del|ins|i|em|font|span)\\b|^\\s*(?:[-*+]|[A-Da-d][.)])\\s.*[)）]\\s*$|^\\s*(?:\\*\\*|__)[A-Ha-h][.)]|"
                    + CHOICE + ".*(?:\\*\\*|__)");

    /** What a star behind a text may refer to. */
    private static final Pattern FOOTNOTE = Pattern.compile("^\\s*\\\\?\\*(?!\\*)\\s?[^*]+$");

    private static final String RIGHT = " ✅ ";
    private static final Set<Role> KEY = EnumSet.of(Role.ANSWER, Role.REVEAL, Role.GIVEN, Role.WRONG);
    private static final int FEWEST = 2;

    private final Markers markers;

    LoneMarks(Markers markers) {
        this.markers = markers;
    }

    /** The lines, with another sign in the place of such ones, if two questions have one at least. */
    List<Line> read(List<Line> lines) {
        return Stream.of(ARROW, STAR)
                .filter(mark -> areRight(lines, mark))
                .findFirst()
                .map(mark -> lines.stream().map(line -> signed(line, mark)).toList())
                .orElse(lines);
    }

    private boolean areRight(List<Line> lines, Pattern mark) {
        List<Integer> marked = IntStream.range(0, lines.size())
                .filter(i -> in(lines.get(i), mark).find())
                .boxed()
                .toList();
        return marked.size() >= FEWEST
                && IntStream.range(1, marked.size()).allMatch(i -> isApart(lines, marked.get(i - 1), marked.get(i)))
                && lines.stream().noneMatch(line -> isMarkedOtherwise(line, mark))
                && lines.subList(marked.get(0), lines.size()).stream().noneMatch(this::announcesKey);
    }

    private static Matcher in(Line line, Pattern mark) {
        return mark.matcher(line.isText() ? line.text() : "");
    }

    /** Whether a blank line stands between two. */
    private static boolean isApart(List<Line> lines, int first, int second) {
        return lines.subList(first, second).stream().anyMatch(line -> line.kind() == Line.Kind.BLANK);
    }

    private static boolean isMarkedOtherwise(Line line, Pattern mark) {
        Matcher found = in(line, mark);
        String said = found.find()
                ? line.text().substring(0, found.start("mark")) + line.text().substring(found.end("mark"))
                : line.text();
        return line.kind() != Line.Kind.CODE
                && (OTHER.matcher(said).find()
                        || mark == STAR && FOOTNOTE.matcher(said).find());
    }

    /** Above the first mark, a word for the key may tell what it means. */
    private boolean announcesKey(Line line) {
        return markers.in(line).filter(marker -> KEY.contains(marker.role())).isPresent();
    }

    private static Line signed(Line line, Pattern mark) {
        Matcher found = in(line, mark);
        return found.find() ? line.replaced(found.start("mark"), found.end("mark"), RIGHT) : line;
    }
}
