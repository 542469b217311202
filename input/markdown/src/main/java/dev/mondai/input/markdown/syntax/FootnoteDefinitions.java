package dev.mondai.input.markdown.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** The footnotes of a document by their labels. */
final class FootnoteDefinitions {

    /** None at all: a footnote within a footnote could go round in circles, and grow without bound. */
    static final FootnoteDefinitions NESTED = new FootnoteDefinitions(Map.of());

    private final Map<String, FootnoteDefinition> byLabel;

    private FootnoteDefinitions(Map<String, FootnoteDefinition> byLabel) {
        this.byLabel = byLabel;
    }

    static FootnoteDefinitions in(Node document) {
        Map<String, FootnoteDefinition> byLabel = new HashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    byLabel.putIfAbsent(normalized(definition.getLabel()), definition);
                }
                visitChildren(block);
            }
        });
        return new FootnoteDefinitions(byLabel);
    }

    Optional<FootnoteDefinition> get(String label) {
        return Optional.ofNullable(byLabel.get(normalized(label)));
    }

    /** Labels match as those of links do (CommonMark 0.31.2, section 6.3). */
    static String normalized(String label) {
        return label.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
