package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.model.Explanation;
import dev.mondai.model.Explanation.AnalysisPlace;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * An explanation, parted into what is said about each choice and the rest.
 *
 * @param before what stands before the analysis; everything where there is none
 * @param leadIn the line that announces the analysis; may be empty
 * @param entries what is said about the choice with that label; empty where there is no analysis
 * @param behind what stands behind it
 * @param remaining the nodes that stay in the explanation, wholly or in part
 */
record Analysis(
        List<Excerpt> before,
        List<Excerpt> leadIn,
        Map<String, List<Excerpt>> entries,
        List<Excerpt> behind,
        List<Node> remaining) {

    /** What an item begins with: {@code A:}, {@code 選択肢ア：}, {@code Option B.} */
    private static final Pattern WORD =
            Pattern.compile("^\\s*(?:選択肢|(?:option|choice)\\s+)\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR = Pattern.compile("^\\s*(?:[:：\\-–—]\\s*)?");

    private static final Pattern TRUTH = Pattern.compile("^\\s*([^\\s:：]{1,12})\\s*(?:[:：]|\\s[-–—]\\s)\\s*");

    Analysis {
        before = List.copyOf(before);
        leadIn = List.copyOf(leadIn);
        entries = Map.copyOf(entries);
        behind = List.copyOf(behind);
        remaining = List.copyOf(remaining);
    }

    boolean isFound() {
        return !entries.isEmpty();
    }

    /** What remains of the explanation, with the place of the analysis. */
    Explanation explanation(SourceDocument document) {
        RichText start = document.richText(before);
        RichText text = start.then(document.richText(behind));
        return isFound()
                ? new Explanation(text, new AnalysisPlace(start.blocks().size(), document.richText(leadIn)))
                : Explanation.of(text);
    }

    /** What an item begins with, and where the text behind it starts. */
    private record Head(String label, int end) {}

    /** Takes the first list whose items begin with the labels, each exactly once; reports a second such list. */
    static Analysis of(List<Node> explanation, List<String> labels, SourceText source, DiagnosticSink diagnostics) {
        Set<String> wanted = labels.contains("") ? Set.of() : new HashSet<>(labels);
        return of(explanation, new Heads(wanted, Analysis::label), source, diagnostics);
    }

    /** The same for a statement: one item begins with a word for true, one with a word for false. */
    static Analysis ofTruth(List<Node> explanation, SourceText source, DiagnosticSink diagnostics) {
        return of(explanation, new Heads(Set.of("true", "false"), Analysis::truth), source, diagnostics);
    }

    private record Heads(Set<String> wanted, Function<String, Optional<Head>> heads) {

        Optional<Head> at(String text) {
            return heads.apply(text).filter(head -> wanted.contains(head.label()));
        }
    }

    private static Analysis of(List<Node> explanation, Heads heads, SourceText source, DiagnosticSink diagnostics) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < explanation.size(); i++) {
            if (entries(explanation.get(i), heads).isPresent()) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            return new Analysis(excerpt(explanation), List.of(), Map.of(), List.of(), explanation);
        }
        found.stream()
                .skip(1)
                .forEach(i ->
                        diagnostics.report(Diagnostic.at(source.at(explanation.get(i)), MarkdownCode.ANALYSIS_TWICE)));
        return parted(
                explanation,
                found.get(0),
                entries(explanation.get(found.get(0)), heads).orElseThrow());
    }

    private static Analysis parted(List<Node> nodes, int at, Map<String, List<Excerpt>> entries) {
        List<Excerpt> before = new ArrayList<>(excerpt(nodes.subList(0, at)));
        List<Excerpt> leadIn = new ArrayList<>();
        Node previous = at == 0 ? null : nodes.get(at - 1);
        if (previous instanceof Paragraph || previous instanceof Heading) {
            Excerpt whole = Excerpt.childrenOf(previous);
            String text = whole.text().stripTrailing();
            if (text.endsWith(":") || text.endsWith("：")) {
                int lastLine = text.lastIndexOf('\n') + 1;
                before = new ArrayList<>(excerpt(nodes.subList(0, at - 1)));
                if (lastLine > 0) {
                    before.add(whole.slice(0, lastLine - 1));
                }
                leadIn.add(lastLine > 0 ? whole.slice(lastLine, text.length()) : Excerpt.of(List.of(previous)));
            }
        }
        List<Node> remaining = new ArrayList<>(nodes);
        remaining.remove(at);
        return new Analysis(before, leadIn, entries, excerpt(nodes.subList(at + 1, nodes.size())), remaining);
    }

    private static List<Excerpt> excerpt(List<Node> nodes) {
        return nodes.isEmpty() ? List.of() : List.of(Excerpt.of(nodes));
    }

    /** The items by their labels, if the node is a list with each label exactly once. */
    private static Optional<Map<String, List<Excerpt>>> entries(Node node, Heads heads) {
        Map<String, List<Excerpt>> entries = new LinkedHashMap<>();
        if (!(node instanceof ListBlock)) {
            return Optional.empty();
        }
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item.getFirstChild() instanceof Paragraph first) || !addEntry(first, heads, entries)) {
                return Optional.empty();
            }
        }
        return entries.size() == heads.wanted().size() ? Optional.of(entries) : Optional.empty();
    }

    private static boolean addEntry(Paragraph first, Heads heads, Map<String, List<Excerpt>> entries) {
        Excerpt paragraph = Excerpt.childrenOf(first);
        String text = paragraph.text();
        Optional<Head> head = heads.at(text);
        if (head.isEmpty()) {
            return false;
        }
        int end = head.get().end();
        List<Excerpt> parts = new ArrayList<>();
        if (!text.substring(end).isBlank()) {
            parts.add(paragraph.slice(end, text.length()));
        }
        for (Node block = first.getNext(); block != null; block = block.getNext()) {
            parts.add(Excerpt.of(List.of(block)));
        }
        return entries.put(head.get().label(), parts) == null;
    }

    private static Optional<Head> label(String text) {
        Matcher word = WORD.matcher(text);
        int start = word.find() ? word.end() : 0;
        return Label.at(text.substring(start)).map(label -> {
            int end = start + label.end();
            Matcher separator = SEPARATOR.matcher(text.substring(end));
            return new Head(label.text(), end + (separator.find() ? separator.end() : 0));
        });
    }

    private static Optional<Head> truth(String text) {
        Matcher word = TRUTH.matcher(text);
        return word.find()
                ? TruthWords.meaningOf(word.group(1)).map(truth -> new Head(truth.toString(), word.end()))
                : Optional.empty();
    }
}
