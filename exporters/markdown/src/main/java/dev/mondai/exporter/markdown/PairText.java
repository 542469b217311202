package dev.mondai.exporter.markdown;

import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes pairs: a list with arrows, or where a side holds an arrow of its own, a table. */
final class PairText {

    private static final Pattern ARROW = Pattern.compile("[→⇒⟶⟹➡]|[-=]>");

    private final List<Pair> pairs;
    private final Texts texts;

    PairText(MatchingQuestion question, Texts texts) {
        this.pairs = Stream.concat(
                        question.pairs().stream(),
                        question.distractors().stream().map(distractor -> new Pair(RichText.EMPTY, distractor)))
                .toList();
        this.texts = texts;
    }

    String write() {
        boolean inTable = pairs.stream()
                        .allMatch(pair ->
                                pair.premise().isInline() && pair.response().isInline())
                && pairs.stream().anyMatch(pair -> holdsArrow(pair.premise()) || holdsArrow(pair.response()));
        return inTable ? table() : Texts.list(pairs.stream().map(this::item).toList());
    }

    private static boolean holdsArrow(RichText text) {
        return ARROW.matcher(PlainText.of(text)).find();
    }

    private String item(Pair pair) {
        boolean onOneLine = pair.premise().isInline() && pair.response().isInline();
        String left = texts.of(pair.premise());
        String arrow = left.isEmpty() ? "→" : left + (onOneLine ? " →" : "\n\n→");
        return texts.item("-", arrow, pair.response(), RichText.EMPTY);
    }

    private String table() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        pairs.forEach(pair -> rows.add(List.of(inlines(pair.premise()), inlines(pair.response()))));
        return texts.of(RichText.of(
                new Table(List.of(Table.Alignment.NONE, Table.Alignment.NONE), List.of(List.of(), List.of()), rows)));
    }

    private static List<Inline> inlines(RichText text) {
        return text.isEmpty() ? List.of() : ((Paragraph) text.blocks().get(0)).content();
    }
}
