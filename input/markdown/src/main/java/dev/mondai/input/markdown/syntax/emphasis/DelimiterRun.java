package dev.mondai.input.markdown.syntax.emphasis;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;

/**
 * A run of one delimiter character that is not yet known to be markup or text.
 *
 * <p>Emphasis uses a run up from inside: as a closer from its left end, as an opener from its right end. What is left
 * over becomes text.
 */
final class DelimiterRun extends CustomNode {

    private final char delimiter;
    private final int fullLength;
    private final int before;
    private final int after;

    private int start;
    private int end;
    private List<SourceSpan> fullSpans = List.of();
    private Flanking flanking = new Flanking(false, false);

    DelimiterRun(char delimiter, int length, int before, int after) {
        this.delimiter = delimiter;
        this.fullLength = length;
        this.before = before;
        this.after = after;
        this.end = length;
    }

    char delimiter() {
        return delimiter;
    }

    int fullLength() {
        return fullLength;
    }

    int remaining() {
        return end - start;
    }

    boolean isSpent() {
        return start == end;
    }

    boolean opens() {
        return flanking.opens();
    }

    boolean closes() {
        return flanking.closes();
    }

    /** Decides whether the run can open and close; needs the finished siblings. */
    void classify() {
        fullSpans = getSourceSpans();
        flanking = Flanking.of(delimiter, before, baseBefore(), after);
    }

    /** The character before the run, looking through one variation selector. */
    private int baseBefore() {
        if (!CjkCharacters.selectsTextForm(before) || !(getPrevious() instanceof Text text)) {
            return before;
        }
        String literal = text.getLiteral();
        int selectorAt = literal.length() - 1;
        if (selectorAt < 1) {
            return before;
        }
        int base = literal.codePointBefore(selectorAt);
        return Characters.isWhitespaceCodePoint(base) ? before : base;
    }

    /** Uses up characters at the right end and returns their source spans. */
    List<SourceSpan> takeAsOpener(int count) {
        List<SourceSpan> taken = spans(end - count, end);
        end -= count;
        setSourceSpans(spans(start, end));
        return taken;
    }

    /** Uses up characters at the left end and returns their source spans. */
    List<SourceSpan> takeAsCloser(int count) {
        List<SourceSpan> taken = spans(start, start + count);
        start += count;
        setSourceSpans(spans(start, end));
        return taken;
    }

    /** Puts the characters that nothing used into the tree as text, in the place of the run. */
    void replaceByText() {
        if (!isSpent()) {
            Text text = new Text(String.valueOf(delimiter).repeat(remaining()));
            text.setSourceSpans(getSourceSpans());
            insertBefore(text);
        }
        unlink();
    }

    private List<SourceSpan> spans(int from, int to) {
        return fullSpans.isEmpty() || from == to
                ? List.of()
                : List.of(fullSpans.get(0).subSpan(from, to));
    }
}
