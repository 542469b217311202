package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Choices as lines that begin with labels. What stands between two such lines, other blocks too, continues the choice
 * before; a quote is its feedback.
 */
final class LabelledLines {

    private final SourceText source;
    private final DiagnosticSink diagnostics;
    private final List<Excerpt> before = new ArrayList<>();
    private final List<ChoiceDraft> choices = new ArrayList<>();
    private @Nullable OpenChoice open;
    private @Nullable LabelSequence labels;

    LabelledLines(SourceText source, DiagnosticSink diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Whether a line of the paragraph begins with the first label of a sequence. */
    static boolean startIn(Paragraph paragraph) {
        return Excerpt.childrenOf(paragraph).text().lines().anyMatch(LabelledLines::startsChoices);
    }

    private static boolean startsChoices(String line) {
        Label label = ChoiceHead.at(line).label();
        return label != null && LabelKind.startingWith(label.text()).indexOf(label.text()) == 0;
    }

    ChoiceReader.Result read(List<Excerpt> lead, List<Node> nodes) {
        before.addAll(lead);
        for (Node node : nodes) {
            if (node instanceof Paragraph paragraph) {
                takeParagraph(Excerpt.childrenOf(paragraph));
            } else if (open != null) {
                open.take(node);
            }
        }
        close();
        new SwallowedChoice(diagnostics).check(choices);
        return new ChoiceReader.Result(before, choices);
    }

    private void takeParagraph(Excerpt paragraph) {
        String text = paragraph.text();
        int pieceStart = 0;
        for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
            String line = text.substring(start, endOfLine(text, start));
            ChoiceHead head = ChoiceHead.at(line);
            if (startsChoice(head)) {
                addPiece(paragraph, pieceStart, start - 1);
                pieceStart = start + head.end();
                start(head, paragraph, start);
            } else if (open != null && mayStartChoice(head)) {
                report(place(paragraph, start), MarkdownCode.LABEL_WITHIN, line);
            }
        }
        addPiece(paragraph, pieceStart, text.length());
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** A label of the sequence starts a choice: the expected one always, another where it can be nothing else. */
    private boolean startsChoice(ChoiceHead head) {
        Label label = head.label();
        if (label == null) {
            return false;
        }
        if (labels == null) {
            return LabelKind.startingWith(label.text()).indexOf(label.text()) == 0;
        }
        return labels.isExpected(label.text()) || label.clear() && labels.holds(label.text());
    }

    /** What looks like a label but fits nowhere is doubtful: of another kind, or without a blank behind it. */
    private boolean mayStartChoice(ChoiceHead head) {
        Label label = head.label();
        return label != null && (label.clear() || labels != null && labels.holds(label.text()));
    }

    private void start(ChoiceHead head, Excerpt paragraph, int start) {
        close();
        String label = head.label() == null ? "" : head.label().text();
        Location place = place(paragraph, start);
        LabelSequence sequence = labels == null ? new LabelSequence(label) : labels;
        labels = sequence;
        sequence.take(label).ifPresent(expected -> report(place, MarkdownCode.LABEL_SEQUENCE, label, expected));
        open = new OpenChoice(label, head.tick(), place);
    }

    private void addPiece(Excerpt paragraph, int start, int end) {
        if (end <= start || paragraph.text().substring(start, end).isBlank()) {
            return;
        }
        Excerpt piece = paragraph.slice(start, end);
        (open == null ? before : open.parts).add(piece);
    }

    private Location place(Excerpt paragraph, int start) {
        return paragraph
                .slice(start, paragraph.text().length())
                .span()
                .map(source::at)
                .orElseGet(source::wholeFile);
    }

    private void close() {
        if (open != null) {
            choices.add(new ChoiceDraft(open.label, open.tick, open.parts, open.feedback, open.place));
            open = null;
        }
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        diagnostics.report(Diagnostic.at(place, code, arguments));
    }

    private static final class OpenChoice {

        private final String label;
        private final Tick tick;
        private final Location place;
        private final List<Excerpt> parts = new ArrayList<>();
        private final List<Excerpt> feedback = new ArrayList<>();

        OpenChoice(String label, Tick tick, Location place) {
            this.label = label;
            this.tick = tick;
            this.place = place;
        }

        void take(Node block) {
            if (block instanceof BlockQuote && !parts.isEmpty()) {
                feedback.add(Excerpt.childrenOf(block));
            } else {
                parts.add(Excerpt.of(List.of(block)));
            }
        }
    }
}
