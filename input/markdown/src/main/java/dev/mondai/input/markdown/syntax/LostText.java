package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Names what Markdown lets disappear from the page: definitions that nothing refers to, and a comment or
 * the like without an end, which takes all that follows along.
 */
public final class LostText extends AbstractVisitor {

    /** Labels of definitions that authors write as comments, such as {@code [//]: # (a remark)}. */
    private static final Set<String> REMARKS = Set.of("//", "comment", "#", "_");

    private final Function<SourceSpan, Location> where;
    private final DiagnosticSink sink;
    private final List<FootnoteDefinition> notes = new ArrayList<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private final Set<String> noteLabels = new HashSet<>();
    private final Set<String> destinations = new HashSet<>();
    private boolean insideNote;

    private LostText(Function<SourceSpan, Location> where, DiagnosticSink sink) {
        this.where = where;
        this.sink = sink;
    }

    /** Reports what a parsed document would lose without a word. */
    public static void report(Node document, Function<SourceSpan, Location> where, DiagnosticSink sink) {
        LostText lost = new LostText(where, sink);
        document.accept(lost);
        lost.reportUnused();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            notes.add(note);
            insideNote = true;
            visitChildren(note);
            insideNote = false;
        } else {
            visitChildren(block);
        }
    }

    /** A reference within a footnote stays text, and shows nothing of the other footnote. */
    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference && !insideNote) {
            noteLabels.add(FootnoteDefinitions.normalized(reference.getLabel()));
        }
        visitChildren(node);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
    }

    @Override
    public void visit(Link link) {
        destinations.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        destinations.add(image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(HtmlBlock html) {
        UnclosedHtml.in(html.getLiteral())
                .ifPresent(unclosed -> tell(SyntaxCode.HTML_UNCLOSED, html, unclosed.opener(), unclosed.closer()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null && !isNested(code)) {
            tell(SyntaxCode.CODE_UNCLOSED, code, code.getFenceCharacter().repeat(3));
        }
    }

    /** A list or a quotation ends the code within it, and nothing that follows is lost. */
    private static boolean isNested(Node code) {
        return !(code.getParent() instanceof Document);
    }

    /** Of two footnotes with one label the first is shown. */
    private void reportUnused() {
        Set<String> shown = new HashSet<>();
        for (FootnoteDefinition note : notes) {
            String label = FootnoteDefinitions.normalized(note.getLabel());
            if (!noteLabels.contains(label) || !shown.add(label)) {
                tell(SyntaxCode.FOOTNOTE_UNUSED, note, "[^" + note.getLabel() + "]");
            }
        }
        for (LinkReferenceDefinition definition : definitions) {
            if (!destinations.contains(definition.getDestination()) && !REMARKS.contains(definition.getLabel())) {
                tell(SyntaxCode.DEFINITION_UNUSED, definition, "[" + definition.getLabel() + "]");
            }
        }
    }

    private void tell(SyntaxCode code, Node node, Object... arguments) {
        Location place = node.getSourceSpans().stream()
                .findFirst()
                .map(where)
                .orElseGet(() -> where.apply(SourceSpan.of(0, 0, 0, 0)));
        sink.report(Diagnostic.at(place, code, arguments));
    }
}
