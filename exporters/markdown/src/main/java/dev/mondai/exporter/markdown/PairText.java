package dev.mondai.exporter.markdown;

import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.text.Block;
import dev.mondai.text.Heading;
import dev.mondai.text.Inline;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Paragraph;
import dev.mondai.text.PlainText;
import dev.mondai.text.RawInline;
import dev.mondai.text.RichText;
import dev.mondai.text.Table;
import dev.mondai.text.TextRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes pairs: a list with arrows, or where a side holds an arrow of its own, a table. */
final class PairText {

    private static final Pattern ARROW = Pattern.compile("[→⇒⟶⟹➡]|[-=]>");

    private static final TextRewriter ARROWS_WITHIN_LINES = new TextRewriter() {
        @Override
        public Block paragraph(Paragraph paragraph) {
            return new Paragraph(withinLines(paragraph.content()));
        }

        @Override
        public Block heading(Heading heading) {
            return new Heading(heading.level(), withinLines(heading.content()));
        }
    };

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

    /** An arrow that begins a line is the pair's, whatever arrows there are beside it. */
    private String item(Pair pair) {
        boolean onOneLine = pair.premise().isInline()
                && pair.response().isInline()
                && !holdsArrow(pair.premise())
                && !holdsArrow(pair.response());
        String left = texts.of(ARROWS_WITHIN_LINES.rewrite(pair.premise()));
        String arrow = left.isEmpty() ? "→" : left + (onOneLine ? " →" : "\n\n→");
        return texts.item("-", arrow, pair.response(), RichText.EMPTY);
    }

    private static List<Inline> withinLines(List<Inline> content) {
        List<Inline> all = new ArrayList<>();
        for (Inline inline : content) {
            boolean beginsLine = all.isEmpty() || all.get(all.size() - 1) instanceof LineBreak;
            if (beginsLine
                    && ARROW.matcher(PlainText.of(RichText.of(new Paragraph(List.of(inline))))
                                    .stripLeading())
                            .lookingAt()) {
                all.add(new RawInline(Guard.AT_LINE_START));
            }
            all.add(inline);
        }
        return all;
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
