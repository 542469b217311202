package dev.mondai.input.markdown.syntax.emphasis;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;

/** Two delimiter runs among the same siblings, of which the first may open what the second closes. */
record DelimiterPair(DelimiterRun opener, DelimiterRun closer) {

    boolean matches() {
        return opener.opens() && charactersToUse() > 0;
    }

    /** Puts all that lies between the two runs into a new node, which it returns. */
    Node wrap() {
        int count = charactersToUse();
        Node wrapper = newNode(count);
        SourceSpans spans = new SourceSpans();
        spans.addAll(opener.takeAsOpener(count));
        while (opener.getNext() != closer) {
            Node content = opener.getNext();
            spans.addAll(content.getSourceSpans());
            wrapper.appendChild(content);
        }
        spans.addAll(closer.takeAsCloser(count));
        wrapper.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(wrapper);
        return wrapper;
    }

    /** How many characters of each run a match takes; 0 if the two do not match. */
    private int charactersToUse() {
        if (opener.delimiter() != closer.delimiter()) {
            return 0;
        }
        int shorter = Math.min(opener.remaining(), closer.remaining());
        if (closer.delimiter() == '~') {
            return opener.remaining() == closer.remaining() && shorter <= 2 ? shorter : 0;
        }
        return lengthsClash() ? 0 : Math.min(shorter, 2);
    }

    /** CommonMark 0.31.2, section 6.2, rules 9 and 10. */
    private boolean lengthsClash() {
        boolean oneIsBoth = opener.closes() || closer.opens();
        boolean sumIsMultiple = (opener.fullLength() + closer.fullLength()) % 3 == 0;
        boolean eachIsMultiple = opener.fullLength() % 3 == 0 && closer.fullLength() % 3 == 0;
        return oneIsBoth && sumIsMultiple && !eachIsMultiple;
    }

    private Node newNode(int count) {
        String mark = String.valueOf(closer.delimiter()).repeat(count);
        if (closer.delimiter() == '~') {
            return new Strikethrough(mark);
        }
        return count == 2 ? new StrongEmphasis(mark) : new Emphasis(mark);
    }
}
