package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.gap.GapNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Tells of what its author may mean as a gap, and learners see with its braces. */
record GapLikeText(QuestionFrame frame) {

    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)(?:\\{\\{|\\}\\}|｛｛|｝｝)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\\\{\\{[^{}]*\\}\\}");
    private static final int SHOWN = 20;

    /** In a cloze: braces without their partners, and wide ones. */
    void reportBraces(List<Node> nodes) {
        nodes.forEach(this::reportBraces);
    }

    private void reportBraces(Node node) {
        if ((node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) && hasBraces(node)) {
            String gapless =
                    withoutGaps(node, RawMarkdown.of(node, frame.document().source()));
            String raw = ESCAPED.matcher(gapless).replaceAll("");
            Matcher braces = BRACES.matcher(raw);
            if (braces.find()) {
                String shown = raw.substring(braces.start(), Math.min(raw.length(), braces.start() + SHOWN));
                frame.report(frame.document().source().at(node), MarkdownCode.GAP_OPEN, Quotation.of(shown));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            reportBraces(child);
        }
    }

    /** Where learners see them: not in code, not in TeX. */
    private static boolean hasBraces(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean isSeen = child instanceof Text text
                    && BRACES.matcher(text.getLiteral()).find();
            if (isSeen || hasBraces(child)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutGaps(Node node, String raw) {
        String rest = raw;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            rest = child instanceof GapNode gap ? rest.replace(gap.text(), "") : withoutGaps(child, rest);
        }
        return rest;
    }

    /** In a choice: all gaps. */
    void reportGaps(List<Node> nodes) {
        nodes.forEach(this::reportGaps);
    }

    private void reportGaps(Node node) {
        if (node instanceof GapNode gap) {
            frame.report(frame.document().source().at(gap), MarkdownCode.GAP_AS_TEXT, Quotation.of(gap.text()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            reportGaps(child);
        }
    }
}
