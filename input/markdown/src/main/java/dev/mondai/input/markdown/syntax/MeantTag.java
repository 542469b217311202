package dev.mondai.input.markdown.syntax;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Tells tags that a text speaks of from those that shape it: names that no element of HTML has ({@code List<T>},
 * {@code git checkout <branch>}), elements that show nothing without their end, and those that stand among words.
 */
final class MeantTag {

    /** Elements whose end authors forget, or that they mean to part texts. */
    private static final Set<String> SHAPING =
            Set.of(("a b big blockquote center code dd del div dl dt em font i ins kbd li mark ol p pre s "
                            + "samp small span strike strong sub summary sup table tbody td th thead tr tt u ul")
                    .split(" "));

    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L},]\\s$");
    private static final Pattern WORD_BEHIND = Pattern.compile("^(?:\\s\\p{Ll}|[.,?;:)])");

    private MeantTag() {}

    /** Whether a tag without a partner is text. */
    static boolean isAlone(HtmlInline html, HtmlTag tag) {
        return !hasValues(tag.source())
                && (!tag.isElement()
                        || tag.kind() == HtmlTag.Kind.OPEN && (!SHAPING.contains(tag.name()) || isAmongWords(html)));
    }

    private static boolean hasValues(String source) {
        return source.indexOf('=') >= 0 || source.endsWith("/>");
    }

    private static boolean isAmongWords(HtmlInline html) {
        return WORD_BEFORE.matcher(textOf(html.getPrevious())).find()
                && WORD_BEHIND.matcher(textOf(html.getNext())).lookingAt();
    }

    private static String textOf(Node node) {
        return node instanceof Text text ? text.getLiteral() : "";
    }
}
