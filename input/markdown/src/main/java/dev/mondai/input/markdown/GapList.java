package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The section of gaps: a list whose items begin with the gap's name.
 *
 * <p>{@code - a: Paris; Lutetia (50%)}, {@code - b (weight 2): = 3.14}, or {@code - c:} with a list of answers in it.
 */
final class GapList {

    private static final Pattern ITEM =
            Pattern.compile("(?s)^(?<mark>\\*\\*|__|`)?(?<name>[^:：;；{}()（）`]{1,60}?)\\k<mark>?"
                    + "\\s*(?:[(（](?<settings>[^)）]*)[)）])?\\s*[:：]\\s*(?<answers>.*)$");

    private final SourceDocument document;
    private final Map<String, GapDraft> gaps = new LinkedHashMap<>();

    GapList(SourceDocument document) {
        this.document = document;
    }

    /** The gaps by their names; whatever is none is reported. */
    Map<String, GapDraft> read(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    take(item);
                }
            } else {
                report(document.source().at(node), MarkdownCode.GAP_UNRECOGNISED, Quotation.of(NodeText.of(node)));
            }
        }
        return gaps;
    }

    private void take(Node item) {
        Location place = document.source().at(item);
        Node first = item.getFirstChild();
        String line = first instanceof Paragraph ? RawMarkdown.of(first, document.source()) : "";
        Matcher matcher = ITEM.matcher(line);
        if (!matcher.matches()) {
            report(place, MarkdownCode.GAP_UNRECOGNISED, Quotation.of(NodeText.of(item)));
            return;
        }
        String name = matcher.group("name").strip();
        GapSettings settings = settings(matcher.group("settings"), name, place);
        List<AnswerDraft> answers = answers(matcher.group("answers"), first.getNext(), place);
        GapDraft gap = new GapDraft(name, settings.weight(), settings.caseSensitive(), answers, place);
        if (gaps.putIfAbsent(name, gap) != null) {
            report(place, MarkdownCode.GAP_TWICE, name);
        }
    }

    private GapSettings settings(String text, String name, Location place) {
        Optional<GapSettings> settings = GapSettings.of(text == null ? "" : text);
        if (settings.isEmpty()) {
            report(place, MarkdownCode.GAP_SETTING, name, text);
        }
        return settings.orElse(GapSettings.DEFAULT);
    }

    /** Answers on the item's line, or a list of them below it; a quote below the line belongs to its only answer. */
    private List<AnswerDraft> answers(String line, Node below, Location place) {
        List<AnswerDraft> answers = new ArrayList<>();
        GapForm.answersIn(line).forEach(a -> answers.add(new AnswerDraft(a, RichText.EMPTY, place)));
        for (Node block = below; block != null; block = block.getNext()) {
            if (block instanceof ListBlock && line.isBlank()) {
                answers.addAll(new AnswerDrafts(document).read(List.of(block)));
            } else if (block instanceof BlockQuote && answers.size() == 1) {
                AnswerDraft only = answers.get(0);
                RichText more = document.rich().richText(Excerpt.childrenOf(block));
                answers.set(0, new AnswerDraft(only.markdown(), only.feedback().then(more), place));
            } else {
                report(document.source().at(block), MarkdownCode.GAP_STRAY, Quotation.of(NodeText.of(block)));
            }
        }
        return answers;
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
