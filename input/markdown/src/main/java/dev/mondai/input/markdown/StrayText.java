package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import java.util.List;
import org.commonmark.node.Node;

/** Tells of what stands between questions and belongs to none. */
record StrayText(SourceDocument document) {

    void report(List<Node> nodes) {
        withoutComments(nodes).forEach(this::report);
    }

    /** The nodes but comments; one with fields has lost its way, and is reported. */
    List<Node> withoutComments(List<Node> nodes) {
        nodes.stream()
                .filter(node -> FieldsComment.in(node).isPresent())
                .forEach(node -> document.diagnostics()
                        .report(Diagnostic.at(document.source().at(node), MarkdownCode.FIELDS_MISPLACED)));
        return nodes.stream().filter(node -> !ChoiceReader.isComment(node)).toList();
    }

    void report(Node node) {
        String text = Quotation.of(NodeText.of(node));
        Location place = document.source().at(node);
        document.diagnostics().report(Diagnostic.at(place, MarkdownCode.TEXT_OUTSIDE, text));
    }
}
