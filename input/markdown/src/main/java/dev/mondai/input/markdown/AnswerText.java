package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.MarkdownSyntax;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The characters that a learner types, from the Markdown of an accepted answer.
 *
 * <p>Escapes and entities are resolved. A star stays a wildcard, and {@code \*} a star, as the model has it; so emphasis
 * has no place here, but an answer may be bold or code as a whole. Within code every star is a star.
 */
final class AnswerText {

    private static final MarkdownSyntax SYNTAX = MarkdownSyntax.lenient();
    private static final Pattern STRONG = Pattern.compile("^(\\*\\*|__)(?=\\S)([^*_]+)(?<=\\S)\\1$");

    /** Stand for stars while the rest is parsed; both are of Unicode's private use. */
    private static final char STAR = '\uE000';

    private static final char WILDCARD = '\uE001';

    private AnswerText() {}

    /** Empty where there is markup that cannot be typed, such as an image, a formula or emphasis. */
    static Optional<String> of(String markdown) {
        Matcher strong = STRONG.matcher(markdown.strip());
        String plain = strong.matches() ? strong.group(2) : markdown.strip();
        if (plain.contains("**")) {
            return Optional.empty();
        }
        Node document = SYNTAX.parse("\u200B" + plain.replace("\\*", "" + STAR).replace('*', WILDCARD));
        Node paragraph = document.getFirstChild();
        return paragraph instanceof Paragraph && paragraph.getNext() == null
                ? text(paragraph).map(text -> text.replace("\u200B", "").strip())
                : Optional.empty();
    }

    private static Optional<String> text(Node paragraph) {
        StringBuilder text = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                text.append(plain.getLiteral().replace("" + STAR, "\\*").replace(WILDCARD, '*'));
            } else if (node instanceof Code code && isAlone(node)) {
                text.append(code.getLiteral().replace("" + STAR, "\\\\*").replace("" + WILDCARD, "\\*"));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }

    private static boolean isAlone(Node node) {
        boolean first =
                node.getPrevious() instanceof Text lead && lead.getLiteral().equals("\u200B");
        return first && node.getNext() == null;
    }
}
