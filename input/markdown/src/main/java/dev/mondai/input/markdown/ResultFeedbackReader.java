package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.RichText;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Reads what is said to a right, a partly right and a wrong answer: a list whose items begin with the result. */
final class ResultFeedbackReader {

    private enum Result {
        CORRECT,
        PARTIAL,
        INCORRECT
    }

    private static final Map<String, Result> WORDS = Map.ofEntries(
            Map.entry("correct", Result.CORRECT),
            Map.entry("right", Result.CORRECT),
            Map.entry("正解", Result.CORRECT),
            Map.entry("正答", Result.CORRECT),
            Map.entry("partly correct", Result.PARTIAL),
            Map.entry("partially correct", Result.PARTIAL),
            Map.entry("partly right", Result.PARTIAL),
            Map.entry("一部正解", Result.PARTIAL),
            Map.entry("部分正解", Result.PARTIAL),
            Map.entry("incorrect", Result.INCORRECT),
            Map.entry("wrong", Result.INCORRECT),
            Map.entry("不正解", Result.INCORRECT),
            Map.entry("誤答", Result.INCORRECT));

    private final SourceDocument document;
    private final Map<Result, RichText> texts = new EnumMap<>(Result.class);

    ResultFeedbackReader(SourceDocument document) {
        this.document = document;
    }

    /** The feedback of a section; what is no result is reported. */
    ResultFeedback read(List<Node> section) {
        section.forEach(this::take);
        return new ResultFeedback(text(Result.CORRECT), text(Result.PARTIAL), text(Result.INCORRECT));
    }

    private RichText text(Result result) {
        return texts.getOrDefault(result, RichText.EMPTY);
    }

    private void take(Node node) {
        if (!(node instanceof ListBlock)) {
            report(document.source().at(node), MarkdownCode.FEEDBACK_UNRECOGNISED, NodeText.of(node));
            return;
        }
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            takeItem(item);
        }
    }

    private void takeItem(Node node) {
        Optional<NamedItem> item = NamedItem.of(node, document.source());
        Optional<Result> result = item.map(i -> WORDS.get(folded(i.name())));
        if (result.isEmpty()) {
            report(document.source().at(node), MarkdownCode.FEEDBACK_UNRECOGNISED, NodeText.of(node));
        } else if (texts.put(result.get(), document.richText(item.get().parts())) != null) {
            report(item.get().place(), MarkdownCode.FEEDBACK_TWICE, item.get().name());
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private void report(Location place, MarkdownCode code, String text) {
        document.diagnostics().report(Diagnostic.at(place, code, Quotation.of(text)));
    }
}
