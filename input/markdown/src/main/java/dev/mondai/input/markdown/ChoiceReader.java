package dev.mondai.input.markdown;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Finds the choices in their section: lines that begin with labels, or the items of a list.
 *
 * <p>Labels must follow each other in one sequence. Whatever might be a further choice but does not fit is an error: a
 * choice that is swallowed by the one before it would shift the meaning of the key.
 */
final class ChoiceReader {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private final SourceText source;
    private final DiagnosticSink diagnostics;

    ChoiceReader(SourceText source, DiagnosticSink diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * What a section of choices holds.
     *
     * @param before what stands before the first choice
     */
    record Result(List<Excerpt> before, List<ChoiceDraft> choices) {

        Result {
            before = List.copyOf(before);
            choices = List.copyOf(choices);
        }
    }

    Result read(List<Node> content) {
        List<Node> nodes = content.stream().filter(n -> !isComment(n)).toList();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Paragraph paragraph && LabelledLines.startIn(paragraph)) {
                LabelledLines lines = new LabelledLines(source, diagnostics);
                return lines.read(excerpts(nodes.subList(0, i)), nodes.subList(i, nodes.size()));
            }
            if (nodes.get(i) instanceof ListBlock) {
                List<ChoiceDraft> choices = new ListedChoices(source, diagnostics).read(nodes.subList(i, nodes.size()));
                return new Result(excerpts(nodes.subList(0, i)), choices);
            }
        }
        return new Result(excerpts(nodes), List.of());
    }

    private static List<Excerpt> excerpts(List<Node> nodes) {
        return nodes.isEmpty() ? List.of() : List.of(Excerpt.of(nodes));
    }

    static boolean isComment(Node node) {
        return node instanceof HtmlBlock html
                && COMMENT.matcher(html.getLiteral()).replaceAll("").isBlank();
    }
}
