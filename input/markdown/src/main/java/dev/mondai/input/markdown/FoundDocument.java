package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.Recognizer;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.house.Recognition.TracedLine;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.syntax.MarkdownSyntax;
import dev.mondai.spi.OptionValues;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A document in another layout, said again in the house's.
 *
 * @param source its text, with the places of the original
 * @param trace what became of each line that says something
 */
record FoundDocument(SourceText source, Node parsed, Outline outline, List<TracedLine> trace) {

    FoundDocument {
        trace = List.copyOf(trace);
    }

    /**
     * What a body holds; empty where there is no question in any layout.
     *
     * @param keys a document with the keys, by its lines; none where they stand in the body
     */
    static Optional<FoundDocument> in(
            String body,
            List<String> keys,
            SourceText source,
            Vocabulary vocabulary,
            MarkdownSyntax syntax,
            OptionValues options) {
        List<String> lines = Arrays.asList(body.replace(HouseSeams.SEAM, " ").split("\r\n|\r|\n", -1));
        Recognition found = Recognizer.recognize(lines, keys, vocabulary, pairs(options));
        if (found.questions().isEmpty()) {
            return Optional.empty();
        }
        SourceText again = source.saidAgain(found.house());
        Node parsed = syntax.parse(again.text());
        List<TracedLine> trace = found.trace().stream()
                .filter(l -> l.line() < lines.size() && !lines.get(l.line()).isBlank())
                .toList();
        return Optional.of(new FoundDocument(again, parsed, HouseSeams.outline(parsed, found.questions()), trace));
    }

    /** How many of its questions have nothing wrong with them. */
    long sound() {
        return outline.questions().stream()
                .filter(draft ->
                        draft.found() != null && draft.found().problem().isEmpty())
                .count();
    }

    private static Pairs pairs(OptionValues options) {
        return switch (options.text(MarkdownReader.PAIRS).orElse("")) {
            case "short-answer" -> Pairs.SHORT_ANSWER;
            case "flashcards" -> Pairs.FLASHCARDS;
            default -> Pairs.NONE;
        };
    }
}
