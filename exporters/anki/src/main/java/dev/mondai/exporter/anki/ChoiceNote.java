package dev.mondai.exporter.anki;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.ListBlock;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Strong;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The note for a question with choices. */
final class ChoiceNote {

    private final ChoiceQuestion question;
    private final CommonFields common;
    private final CardHtml html;
    private final List<LabelledChoice> choices;

    ChoiceNote(ChoiceQuestion question, CommonFields common) {
        this.question = question;
        this.common = common;
        html = common.html();
        choices = LabelledChoice.of(question.choices());
    }

    Note note() {
        List<RichText> contents =
                question.choices().stream().map(Choice::content).toList();
        Map<Field, String> fields = common.withStem(question, explanation(), contents);
        fields.put(Field.OPTIONS, list("<ol>", choices, "o"));
        fields.put(Field.ANSWER, list("<ol class=\"key\">", keys(), "a"));
        fields.put(Field.FLAGS, flags());
        return new Note(NoteType.CHOICE, common.id(question), Tags.of(question.info()), fields, List.of(0));
    }

    private List<LabelledChoice> keys() {
        return choices.stream().filter(choice -> choice.choice().correct()).toList();
    }

    private String list(String start, List<LabelledChoice> items, String idPrefix) {
        StringJoiner list = new StringJoiner("\n", start + "\n", "\n</ol>");
        items.forEach(item -> list.add(item.html(html, idPrefix)));
        return list.toString();
    }

    /** With what is said about each choice at the place where it stood: on the back the labels are the author's. */
    private RichText explanation() {
        Explanation explanation = question.body().explanation();
        List<Block> blocks = new ArrayList<>(explanation.text().blocks());
        List<List<Block>> analysis = choices.stream()
                .filter(choice -> !choice.choice().feedback().isEmpty())
                .map(ChoiceNote::analysisItem)
                .toList();
        if (analysis.isEmpty()) {
            return explanation.text();
        }
        Explanation.AnalysisPlace place = explanation.analysis();
        List<Block> inserted =
                new ArrayList<>(place == null ? List.of() : place.leadIn().blocks());
        inserted.add(new ListBlock(null, true, analysis));
        blocks.addAll(place == null ? blocks.size() : place.index(), inserted);
        return new RichText(blocks);
    }

    private static List<Block> analysisItem(LabelledChoice choice) {
        List<Inline> line = new ArrayList<>(List.of(new Strong(List.of(new Text(choice.label()))), new Text(": ")));
        List<Block> feedback = choice.choice().feedback().blocks();
        List<Block> item = new ArrayList<>();
        boolean joins = feedback.get(0) instanceof Paragraph;
        if (joins) {
            line.addAll(((Paragraph) feedback.get(0)).content());
        }
        item.add(new Paragraph(line));
        item.addAll(joins ? feedback.subList(1, feedback.size()) : feedback);
        return item;
    }

    private String flags() {
        StringJoiner flags = new StringJoiner(" ");
        if (question.multiple()) {
            flags.add("multi");
        }
        if (!question.body().shuffle() || CrossReferences.existIn(choices)) {
            flags.add("fixed");
        }
        if (CommonFields.wholeAlone(question)) {
            flags.add("whole");
        }
        return flags.toString();
    }
}
